package vn.doichieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms, as {@code docs/architecture.md} draws them. */
class ArchitectureTest {

  private static final String ROOT = "vn.doichieu";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /**
   * A room and all it may use besides {@code java..}, JSpecify and its own sub-packages.
   *
   * @param name its package below {@code vn.doichieu}
   * @param rooms the rooms it may use
   * @param libraries the libraries it may use, and, but for the last room, nobody else
   */
  record Room(String name, List<String> rooms, List<String> libraries) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Room> rooms() {
    return Stream.of(
        new Room("text", List.of(), List.of()),
        new Room("model", List.of(), List.of()),
        new Room(
            "read",
            List.of("model", "text"),
            List.of("com.vladsch.flexmark..", "org.snakeyaml.engine..")),
        new Room("check", List.of("model", "text"), List.of()),
        new Room("compare", List.of("model", "text"), List.of("com.github.difflib..")),
        new Room("search", List.of("model", "text"), List.of()),
        new Room(
            "export",
            List.of("model", "compare", "text"),
            List.of(
                "tools.jackson.core..",
                "de.siegmar.fastcsv..",
                "org.dhatim.fastexcel..",
                "net.fortuna.ical4j..",
                "javax.xml.stream..")),
        new Room(
            "bake",
            List.of("model", "compare", "export", "search", "pdf"),
            List.of("org.jbake..", "freemarker..", "org.apache.commons.configuration2..")),
        new Room(
            "pdf",
            List.of(),
            List.of(
                "com.openhtmltopdf..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "javax.xml..",
                "org.w3c.dom..",
                "org.xml.sax..")),
        new Room("publish", List.of("model"), List.of("org.jsoup..")),
        new Room(
            "cli",
            List.of(
                "text", "model", "read", "check", "compare", "search", "export", "pdf", "bake",
                "publish"),
            List.of("picocli..")));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_and_libraries_it_may(Room room) {
    String[] allowed =
        Stream.of(
                Stream.of("", "java..", "org.jspecify..", ROOT + "." + room.name() + ".."),
                room.rooms().stream().map(other -> ROOT + "." + other + ".."),
                room.libraries().stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + "." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void every_package_belongs_to_a_room() {
    Set<String> known = new TreeSet<>(rooms().map(Room::name).toList());
    assertThat(PROGRAM.stream().map(ArchitectureTest::room)).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void no_packages_use_each_other_in_a_circle() {
    slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void every_package_says_that_nothing_in_it_is_null() {
    JavaClasses all = new ClassFileImporter().importPackages(ROOT);
    assertThat(all.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            found ->
                assertThat(found.isAnnotatedWith(NullMarked.class)).as(found.getName()).isTrue());
  }

  @Test
  void no_state_is_static() {
    fields().that().areStatic().should().beFinal().check(PROGRAM);
  }

  @Test
  void nothing_depends_on_where_and_when_it_runs() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .check(PROGRAM);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
  }

  /** Sub-packages count on their own: the rooms inside a room have an order too. */
  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
