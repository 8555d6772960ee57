package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doichieu.fixture.CorpusBuilder;

/** The Frictionless description is true of the files. */
class DataPackageTest {

  @TempDir private static Path path;
  private static Folder folder;
  private static JsonNode descriptor;

  @BeforeAll
  static void write() throws IOException {
    folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
    descriptor = folder.json("datapackage.json");
  }

  @Test
  void every_file_of_data_is_a_resource_with_its_size_and_checksum() {
    List<String> paths =
        resources().stream().map(resource -> resource.get("path").asString()).toList();

    assertThat(paths)
        .doesNotHaveDuplicates()
        .contains(
            "chi-tieu.csv",
            "chi-tieu.json",
            "doi-chieu.xlsx",
            "chi-tieu/du-thu.csv",
            "chi-tieu/du-thu.json");
    for (DataFile file : folder.catalogue().files()) {
      resources().stream()
          .filter(resource -> resource.get("path").asString().equals(file.path()))
          .forEach(
              resource -> {
                assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + file.sha256());
                assertThat(resource.get("bytes").asLong()).isEqualTo(file.bytes());
                assertThat(resource.get("format").asString()).isEqualTo(file.kind().format());
                assertThat(resource.get("mediatype").asString()).isEqualTo(file.kind().mediaType());
              });
    }
  }

  @Test
  void names_of_resources_are_unique_and_plain() {
    assertThat(resources())
        .extracting(resource -> resource.get("name").asString())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9._-]+"));
  }

  @Test
  void fields_are_the_columns_of_the_file_in_order() throws IOException {
    for (JsonNode resource : resources()) {
      if (resource.get("format").asString().equals("csv")) {
        String file = resource.get("path").asString();
        String header = folder.text(file).lines().findFirst().orElseThrow().substring(1);
        assertThat(
                resource
                    .get("schema")
                    .get("fields")
                    .valueStream()
                    .map(field -> field.get("name").asString()))
            .as(file)
            .containsExactly(header.split(","));
        assertThat(resource.get("encoding").asString()).isEqualTo("utf-8");
      }
    }
  }

  @Test
  void keys_and_constraints_hold_in_the_rows() throws IOException {
    for (JsonNode resource : resources()) {
      JsonNode schema = resource.path("schema");
      if (!schema.has("missingValues")) {
        continue;
      }
      String file = resource.get("path").asString();
      for (JsonNode field : schema.get("fields")) {
        JsonNode constraints = field.path("constraints");
        for (var row : folder.csv(file)) {
          String cell = row.getField(field.get("name").asString());
          if (constraints.has("required")) {
            assertThat(cell).as(file + " " + field.get("name")).isNotEmpty();
          }
          if (constraints.has("enum") && !cell.isEmpty()) {
            assertThat(constraints.get("enum").valueStream().map(JsonNode::asString))
                .contains(cell);
          }
        }
      }
      for (JsonNode key : schema.path("foreignKeys")) {
        JsonNode reference = key.get("reference");
        String other = reference.get("resource").asString();
        List<String> ids =
            folder.csv(other.isEmpty() ? file : other + ".csv").stream()
                .map(row -> row.getField(reference.get("fields").asString()))
                .toList();
        assertThat(folder.csv(file))
            .extracting(row -> row.getField(key.get("fields").asString()))
            .filteredOn(cell -> !cell.isEmpty())
            .as(file)
            .isSubsetOf(ids);
      }
    }
    assertThat(resource("van-ban").get("schema").get("primaryKey").asString()).isEqualTo("id");
    assertThat(resource("chi-tieu").get("schema").get("foreignKeys").size()).isEqualTo(2);
    assertThat(resource("van-ban").get("schema").get("foreignKeys").valueStream())
        .as("a table calls itself by an empty name")
        .hasSize(3)
        .allMatch(key -> key.get("reference").get("resource").asString().isEmpty());
  }

  @Test
  void the_portal_and_its_content_are_named() {
    assertThat(descriptor.get("title").asString()).isEqualTo("Đối Chiếu: dữ liệu mở");
    assertThat(descriptor.get("homepage").asString()).isEqualTo("https://vi-du.gov.vn/nq57/");
    assertThat(descriptor.get("version").asString()).isEqualTo("2026.12.1+0123456789ab");
    assertThat(descriptor.get("created").asString()).isEqualTo("2026-12-01T00:00:00Z");
    assertThat(descriptor.get("contributors").get(0).get("title").asString())
        .isEqualTo("Văn phòng Tỉnh ủy");
  }

  @Test
  void what_nobody_declared_is_left_out(@TempDir Path other) throws IOException {
    JsonNode bare =
        Folder.write(other, CorpusBuilder.corpus().build(), Samples.BARE).json("datapackage.json");

    for (String key : List.of("licenses", "homepage", "contributors", "version", "created")) {
      assertThat(bare.has(key)).as(key).isFalse();
    }
    assertThat(bare.get("resources").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "CC-BY-4.0 | https://vi-du.vn/by | {'name':'CC-BY-4.0','path':'https://vi-du.vn/by','title':'CC-BY-4.0'}",
        "CC-BY-4.0 | - | {'name':'CC-BY-4.0','title':'CC-BY-4.0'}",
        "Giấy phép mở | https://vi-du.vn/by | {'path':'https://vi-du.vn/by','title':'Giấy phép mở'}",
        "Giấy phép mở | - | {'path':'README.md','title':'Giấy phép mở'}",
        "Giấy phép mở | xem trang chủ | {'path':'README.md','title':'Giấy phép mở'}",
      })
  void a_licence_has_an_id_or_an_address(
      String name, String address, String expected, @TempDir Path other) throws IOException {
    Publication about =
        new Publication(
            "Đối Chiếu",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Licence(name, Optional.ofNullable(address))),
            "0.1.0",
            "0123456789ab");
    Folder written = Folder.write(other, CorpusBuilder.corpus().build(), about);

    assertThat(written.json("datapackage.json").get("licenses").get(0))
        .isEqualTo(JsonMapper.shared().readTree(expected.replace('\'', '"')));
  }

  @Test
  void the_schema_of_a_json_file_is_there() {
    assertThat(resources())
        .filteredOn(resource -> resource.has("jsonSchema"))
        .hasSize(11)
        .allSatisfy(
            resource ->
                assertThat(Files.exists(path.resolve(resource.get("jsonSchema").asString())))
                    .isTrue());
  }

  private static List<JsonNode> resources() {
    return descriptor.get("resources").valueStream().toList();
  }

  private static JsonNode resource(String name) {
    return resources().stream()
        .filter(resource -> resource.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
