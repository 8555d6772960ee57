package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page says of its date and of the state of the content. */
class ContentVersionTest {

  private static final String BUILT =
      "Dựng ngày <time datetime=\"2030-12-31\">31/12/2030</time> · "
          + "|[,;] dựng ngày (<time datetime=\"2030-12-31\">)?31/12/2030(</time>)?"
          // In fragments to paste every letter beyond ASCII is a number.
          + "|, d&#x1ef1;ng ng&#xe0;y <time datetime=\"2030-12-31\">31/12/2030</time>";

  private static final String VERSION = "[0-9a-f]{12}";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void prepare() {
    site = Site.fixture("chi-tieu", folder);
  }

  private String version() {
    return site.build().succeeds().page("index.html").document().select(".dates code").text();
  }

  private static String read(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private Map<String, String> bytes() {
    site.build().succeeds();
    return Snapshot.of(site.output()).files();
  }

  @Test
  void every_page_names_the_state_of_the_content() {
    String version = version();

    assertThat(version).matches(VERSION);
    assertThat(site.build().succeeds().pages())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(page.html()).contains(version));
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    Map<String, String> first = bytes();

    assertThat(bytes()).isEqualTo(first);
  }

  @Test
  void any_other_byte_in_the_content_or_the_settings_is_another_version() {
    String first = version();
    site.edit("content/van-ban/tinh-a.md", "Kế hoạch của Tỉnh A", "Kế hoạch Tỉnh A");
    String second = version();
    site.with("jbake.properties", "portal.name=Đối Chiếu\n");
    String third = version();

    assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
  }

  @Test
  void a_file_that_moved_is_another_version_and_what_desktops_drop_is_not() {
    site.with("content/mot.md", "---\ntype: page\ntitle: Một\n---\nĐoạn.\n");
    String first = version();
    site.with("content/.DS_Store", "x").with("content/Thumbs.db", "x");
    assertThat(version()).isEqualTo(first);
    site.without("content/mot.md");
    site.with("content/hai.md", "---\ntype: page\ntitle: Một\n---\nĐoạn.\n");
    assertThat(version()).matches(VERSION).isNotEqualTo(first);
  }

  @Test
  void the_day_of_source_date_epoch_stands_beside_the_one_of_the_content() {
    Map<String, String> plain = bytes();
    // 23:59:59 of 31 December 2030 in UTC; the day after in Vietnam.
    site.where("SOURCE_DATE_EPOCH", "1924991999");
    Map<String, String> dated = bytes();

    assertThat(dated.keySet()).isEqualTo(plain.keySet());
    assertThat(read(dated.get("index.html")))
        .contains("Dựng ngày <time datetime=\"2030-12-31\">31/12/2030</time> · ");
    assertThat(dated)
        .allSatisfy(
            (name, page) -> {
              if (!name.equals("SHA256SUMS")) {
                assertThat(read(page).replaceAll(BUILT, ""))
                    .as(name)
                    .isEqualTo(read(plain.get(name)));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "hôm nay", "-1", "1.5", "0x10", "253402300800", "٣"})
  void a_source_date_that_is_no_number_is_wrong_usage(String value) {
    site.where("SOURCE_DATE_EPOCH", value).build().fails(2).tells("SOURCE_DATE_EPOCH", "--help");
  }

  @Test
  void an_empty_source_date_counts_as_none() {
    site.where("SOURCE_DATE_EPOCH", "").build().succeeds();
  }
}
