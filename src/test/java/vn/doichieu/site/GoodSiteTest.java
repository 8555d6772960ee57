package vn.doichieu.site;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodSiteTest {

  @TempDir private Path folder;

  @Test
  void a_sound_site_is_built_without_a_doubt() {
    Site.fixture("mot-van-ban", folder)
        .build()
        .succeeds()
        .findsNothing()
        .tells("1 văn bản")
        .page("van-ban/thu.html")
        .contains("<ins class=\"erratum\" data-source=\"Phân đầu\"", ">Phấn đấu</ins>")
        .shows("article h3 ", "1- Mục đích#")
        .and()
        .page("gioi-thieu.html")
        .contains("href=\"van-ban/thu.html#i-1\"");
  }

  @Test
  void a_site_without_plans_is_built() {
    Site.fixture("trong", folder)
        .build()
        .succeeds()
        .findsNothing()
        .tells("0 văn bản")
        .has("index.html");
  }
}
