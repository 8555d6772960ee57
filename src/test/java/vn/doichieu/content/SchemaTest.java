package vn.doichieu.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas that editors' programs use are those of the files that ship. */
class SchemaTest {

  private static final Path CONTENT = Path.of("content");
  private static final Pattern NAMED = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");

  @ParameterizedTest
  @ValueSource(strings = {"dia-phuong.yaml", "thuat-ngu.yaml"})
  void a_shipped_file_names_its_schema_in_the_first_line_and_obeys_it(String file)
      throws IOException {
    String yaml = Files.readString(CONTENT.resolve(file));
    Matcher named = NAMED.matcher(yaml.lines().findFirst().orElseThrow());
    assertThat(named.matches()).isTrue();

    assertThat(errors(CONTENT.resolve(named.group(1)), yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dia-phuong | places: [{id: Nghệ An, name: Tỉnh Nghệ An, level: tinh}]",
        "dia-phuong | places: [{id: nghe-an, name: Tỉnh Nghệ An, level: quan}]",
        "dia-phuong | places: [{id: nghe-an, name: Tỉnh Nghệ An, level: tinh, mã: 40}]",
        "dia-phuong | levels: [{level: huyen, date: 01/7/2025, basis: Luật}]",
        "thuat-ngu | terms: [{term: GRDP}]",
      })
  void a_wrong_file_breaks_its_schema(String schema, String yaml) throws IOException {
    Path path = Path.of("src/main/resources/schema", schema + ".schema.json");

    assertThat(errors(path, yaml)).isNotEmpty();
  }

  private static List<Error> errors(Path schema, String yaml) throws IOException {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schema), InputFormat.JSON);
    return compiled.validate(yaml, InputFormat.YAML);
  }
}
