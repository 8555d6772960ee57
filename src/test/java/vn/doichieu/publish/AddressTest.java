package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.doichieu.publish.Address.Kind;

class AddressTest {

  /** A page, a file, and the address of the file as that page may write it. */
  record Written(String page, String target, String address) {}

  @Property
  void a_relative_address_leads_to_its_target_however_it_is_written(
      @ForAll("written") Written written) {
    Address address = Address.read(written.page(), written.address());
    assertThat(address).isEqualTo(new Address(Kind.INSIDE, written.target(), ""));
  }

  @Property
  void query_and_fragment_do_not_change_the_target(
      @ForAll("written") Written written, @ForAll("fragments") String fragment) {
    String address = written.address() + "?q=a/../b:c#" + fragment;
    assertThat(Address.read(written.page(), address))
        .isEqualTo(new Address(Kind.INSIDE, written.target(), fragment));
  }

  @Property
  void an_address_resolves_as_java_resolves_it(
      @ForAll("asciiPaths") List<String> page, @ForAll("steps") List<String> steps) {
    String from = String.join("/", page);
    String written = String.join("/", steps);
    // Two folders that no address here can name show whether it climbed out of the site.
    String root = "file:///mot/hai/";
    URI expected = URI.create(root + from).resolve(written).normalize();
    Address address = Address.read(from, written);
    if (expected.toString().startsWith("file:/mot/hai/") && !climbsOut(page, steps)) {
      String path = expected.getPath().substring("/mot/hai/".length());
      assertThat(address).isEqualTo(new Address(Kind.INSIDE, path, ""));
    } else {
      assertThat(address.kind()).isEqualTo(Kind.OUTSIDE);
    }
  }

  @Property
  void any_text_can_be_read_and_none_leads_out_of_the_site_unseen(
      @ForAll("paths") List<String> page, @ForAll("anything") String text) {
    Address address = Address.read(String.join("/", page), text);
    if (address.kind() == Kind.INSIDE) {
      assertThat(List.of(address.path().split("/"))).doesNotContain("..", ".");
      assertThat(address.path()).doesNotStartWith("/").doesNotContain("\\", "\0");
    }
  }

  @Property
  void a_scheme_that_runs_code_is_seen_through_whatever_hides_it(
      @ForAll("hidden") String scheme, @ForAll("anything") String rest) {
    assertThat(Address.read("index.html", scheme + ":" + rest).kind())
        .isIn(Kind.UNSAFE, Kind.PICTURE);
  }

  @Property
  void surrounding_white_space_and_inner_line_ends_are_nothing(
      @ForAll("written") Written written, @ForAll @IntRange(max = 40) int at) {
    String address = written.address();
    int cut = Math.min(at, address.length());
    String spaced = " \n" + address.substring(0, cut) + "\r\n\t" + address.substring(cut) + "\f ";
    assertThat(Address.read(written.page(), spaced))
        .isEqualTo(Address.read(written.page(), address));
  }

  @Example
  void the_page_itself_can_be_meant_without_a_path() {
    assertThat(Address.read("a/b.html", "#c")).isEqualTo(new Address(Kind.INSIDE, "a/b.html", "c"));
    assertThat(Address.read("a/b.html", "?c=d"))
        .isEqualTo(new Address(Kind.INSIDE, "a/b.html", ""));
  }

  @Example
  void a_colon_makes_a_scheme_only_where_browsers_see_one() {
    assertThat(Address.read("a.html", "b/c:d.html").kind()).isEqualTo(Kind.INSIDE);
    assertThat(Address.read("a.html", "57:d.html").kind()).isEqualTo(Kind.INSIDE);
    assertThat(Address.read("a.html", "b.html?c:d").kind()).isEqualTo(Kind.INSIDE);
    assertThat(Address.read("a.html", "b.html#c:d").kind()).isEqualTo(Kind.INSIDE);
    assertThat(Address.read("a.html", "b:d.html").kind()).isEqualTo(Kind.OTHER);
    assertThat(Address.read("a.html", "https://vi-du.gov.vn").kind()).isEqualTo(Kind.WEB);
    assertThat(Address.read("a.html", "HTTP://vi-du.gov.vn/a?b#c").kind()).isEqualTo(Kind.WEB);
    assertThat(Address.read("a.html", "https://?a").kind()).isEqualTo(Kind.OTHER);
    assertThat(Address.read("a.html", "mailto:a@vi-du.gov.vn?subject=b").kind())
        .isEqualTo(Kind.MAIL);
  }

  @Example
  void escapes_that_no_file_name_can_hold_are_malformed() {
    for (String address : List.of("%", "%4", "%zz", "a%2Fb", "a%5cb", "%00", "%ff", "a//b")) {
      assertThat(Address.read("a.html", address).kind()).as(address).isEqualTo(Kind.MALFORMED);
    }
  }

  @Example
  void escaped_dots_are_dots() {
    assertThat(Address.read("a/b.html", "%2E%2e/c.html").path()).isEqualTo("c.html");
    assertThat(Address.read("b.html", "%2e%2E/c.html").kind()).isEqualTo(Kind.OUTSIDE);
  }

  @Provide
  Arbitrary<Written> written() {
    return Combinators.combine(paths(), paths(), Arbitraries.randoms())
        .as(
            (page, target, random) -> {
              List<String> steps = new ArrayList<>();
              int shared = 0;
              while (shared < Math.min(page.size(), target.size()) - 1
                  && page.get(shared).equals(target.get(shared))
                  && random.nextBoolean()) {
                shared++;
              }
              for (int up = page.size() - 1; up > shared; up--) {
                steps.add("..");
              }
              for (String step : target.subList(shared, target.size())) {
                boolean plain = random.nextBoolean() && !step.matches(".*[%?#].*");
                steps.add(plain ? step : escaped(step));
              }
              if (random.nextBoolean()) {
                steps.add(0, "vòng");
                steps.add(1, random.nextBoolean() ? ".." : "%2e.");
              }
              steps.add(0, ".");
              return new Written(
                  String.join("/", page), String.join("/", target), String.join("/", steps));
            });
  }

  /** Paths of files, of one to four parts. */
  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.of(
            "van-ban", "hung-yen.html", "số 1", "50%", "a+b", "q?", "#x", "c:d", "đ.e")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> asciiPaths() {
    return Arbitraries.of("van-ban", "hung-yen.html", "a").list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> steps() {
    return Arbitraries.of("van-ban", "..", ".", "hung-yen.html", "..a", "a..")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of("ii-1-p3", "a/b", "đoạn", "a:b", "a%20b", "?");
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("./\\:?#%2eE5cC \t\n\0a").ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> hidden() {
    Arbitrary<String> junk =
        Arbitraries.strings()
            .withChars(' ', '\t', '\n', '\r', '\0', '\u0001', '\u00AD', '\u200B', '\uFEFF')
            .ofMaxLength(2);
    Arbitrary<String> scheme = Arbitraries.of("javascript", "VBScript", "Data", "JAVASCRIPT");
    return Combinators.combine(scheme, junk.list().ofSize(11))
        .as(
            (name, between) -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < name.length(); i++) {
                text.append(between.get(i)).append(name.charAt(i));
              }
              return text.append(between.get(10)).toString();
            });
  }

  private static boolean climbsOut(List<String> page, List<String> steps) {
    int depth = page.size() - 1;
    for (String step : steps) {
      depth += step.equals("..") ? -1 : step.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** Escapes every byte that is not a letter or digit, and now and then more than is needed. */
  private static String escaped(String step) {
    StringBuilder text = new StringBuilder();
    for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= 'a' && b <= 'z';
      text.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return text.toString();
  }
}
