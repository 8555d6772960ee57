package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks for faults in a browser has to find them. */
@InBrowser
class PageInspectionIT {

  private static final Page INDEX = new Page("index.html");

  @TempDir Path folder;

  @Test
  void a_sound_page_has_no_fault(Browser browser) {
    FixtureSite.in(folder)
        .file("portal.css", "p { color: #16202e }")
        .page("index.html", "<link rel='stylesheet' href='portal.css'><p>Xin chào</p>");
    assertThat(faults(browser)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>console.warn('khoan')</script>              | console: .*khoan.*
          <script>khongCo()</script>                          | console: .*khongCo is not defined.*
          <img src='khong-co.png' alt=''>                     | console: .*ERR_FILE_NOT_FOUND.*
          <script src='https://example.org/a.js'></script>    | request leaves the portal: https://example.org/a.js
          <link rel='stylesheet' href='../ngoai.css'>         | request leaves the portal: file:.*/ngoai.css
          <p style='width: 400px'>Rộng</p>                    | wider than the window: 4.. px, see p
          <h1>Tên thứ hai</h1>                                | 2 h1
          """)
  void a_fault_is_found(String body, String fault, Browser browser) {
    FixtureSite.in(folder).page("index.html", body);
    assertThat(faults(browser)).anyMatch(found -> found.matches("(?s)" + fault));
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=\"vi\">, <html lang=\"en\">, 'language is \"en\", not \"vi\"'",
    "<title>Trang thử</title>, <title> </title>, no title",
    "<meta name=\"viewport\" content=\"width=device-width\">, '', 'wider than the window: 980 px, see main, h1'",
  })
  void a_fault_of_the_frame_is_found(String sound, String faulty, String fault, Browser browser) {
    FixtureSite.in(folder).page("index.html", "").edit("index.html", sound, faulty);
    assertThat(faults(browser)).containsExactly(fault);
  }

  private List<String> faults(Browser browser) {
    try (Home home = UsbStick.holding(folder)) {
      return new PageInspection(browser, home).faults(INDEX, Viewport.PHONE);
    }
  }
}
