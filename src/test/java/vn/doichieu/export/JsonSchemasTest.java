package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.fixture.CorpusBuilder;

/** The JSON Schemas beside the data are those of the data. */
class JsonSchemasTest {

  @TempDir private static Path path;
  private static Folder folder;

  @BeforeAll
  static void write() throws IOException {
    folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chi-tieu",
        "chi-tieu-quoc-gia",
        "chi-tieu-danh-muc",
        "ket-qua",
        "moc-thoi-gian",
        "phan-cong",
        "so-sanh-nhiem-vu",
        "so-sanh-chi-tieu",
        "muc-do-de-cap",
        "ke-thua",
        "van-ban"
      })
  void a_file_obeys_its_schema_full_or_empty(String table, @TempDir Path other) throws IOException {
    Folder empty = Folder.write(other, CorpusBuilder.corpus().build(), Samples.BARE);

    assertThat(folder.json(table + ".json").size()).isPositive();
    assertThat(errors(table, folder.text(table + ".json"))).isEmpty();
    assertThat(errors(table, empty.text(table + ".json"))).isEmpty();
  }

  @Test
  void the_card_of_an_indicator_obeys_its_schema() throws IOException {
    for (DataFile card : folder.catalogue().files(Kind.INDICATOR_JSON)) {
      assertThat(errors("chi-tieu-mo-ta", folder.text(card.path()))).as(card.path()).isEmpty();
    }
    assertThat(folder.catalogue().files(Kind.INDICATOR_JSON)).hasSize(2);
  }

  @Test
  void a_card_of_a_portal_that_declares_nothing_obeys_the_schema(@TempDir Path other)
      throws IOException {
    Folder bare = Folder.write(other, Samples.everything(), Samples.BARE);

    assertThat(errors("chi-tieu-mo-ta", bare.text("chi-tieu/du-thu.json"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chi-tieu | \"value\":[50,55.5] | \"value\":50",
        "chi-tieu | \"value\":35 | \"value\":\"35\"",
        "chi-tieu | \"value\":35 | \"value\":null",
        "chi-tieu | \"of\":2020 | \"of\":null",
        "chi-tieu | \"value\":100 | \"value\":99",
        "chi-tieu | \"operator\":\"gt\" | \"operator\":\"more\"",
        "chi-tieu | \"year\":\"annual\" | \"year\":\"every\"",
        "chi-tieu | \"unit\":\"%\", | ''",
        "chi-tieu | \"scope\":null | \"scope\":null,\"more\":1",
        "chi-tieu-quoc-gia | \"verified\":false | \"verified\":null",
        "chi-tieu-danh-muc | \"better\":\"higher\" | \"better\":\"more\"",
        "ket-qua | \"asOf\":\"2026-06-30\" | \"asOf\":\"30/6/2026\"",
        "moc-thoi-gian | \"date\":\"2025-03-28\" | \"date\":null",
        "moc-thoi-gian | \"12-05\" | \"5/12\"",
        "phan-cong | \"kind\":\"dang-uy-ubnd\" | \"kind\":\"Đảng ủy\"",
        "so-sanh-nhiem-vu | \"relation\":\"undivided\" | \"relation\":\"missing\"",
        "so-sanh-nhiem-vu | \"words\":null | \"words\":3",
        "so-sanh-chi-tieu | \"group\":\"tat-ca\" | \"group\":\"Tất cả\"",
        "so-sanh-chi-tieu | \"row\":1 | \"row\":0",
        "so-sanh-chi-tieu | \"cell\":\"stated\" | \"cell\":\"silent\"",
        "so-sanh-chi-tieu | \"cell\":\"figure\" | \"cell\":\"not-comparable\"",
        "so-sanh-chi-tieu | \"furthest\":false | \"furthest\":null",
        "muc-do-de-cap | \"verdict\":\"not-comparable\" | \"verdict\":\"absent\"",
        "muc-do-de-cap | \"verdict\":\"not-comparable\" | \"verdict\":\"equal\"",
        "van-ban | \"level\":\"tinh\" | \"level\":\"quan\"",
        "van-ban | \"position\":null | \"phone\":null",
        "chi-tieu-mo-ta | \"rows\" | \"lines\"",
      })
  void a_wrong_record_breaks_the_schema(String schema, String right, String wrong)
      throws IOException {
    String file =
        schema.equals("chi-tieu-mo-ta") ? "chi-tieu/quy-mo-kinh-te-so.json" : schema + ".json";
    String text = folder.text(file);

    assertThat(text).contains(right);
    assertThat(errors(schema, text.replace(right, wrong))).isNotEmpty();
  }

  private static List<Error> errors(String schema, String json) throws IOException {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(folder.text("schema/" + schema + ".schema.json"), InputFormat.JSON);
    return compiled.validate(json, InputFormat.JSON);
  }
}
