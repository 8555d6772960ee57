package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.browser.MarionetteCommands.Named;

class MarionetteCommandsTest {

  @Test
  void an_address_is_a_command_by_its_method() {
    assertThat(MarionetteCommands.at("GET", "url"))
        .contains(new Named("WebDriver:GetCurrentURL", Map.of()));
    assertThat(MarionetteCommands.at("POST", "url"))
        .contains(new Named("WebDriver:Navigate", Map.of()));
  }

  @Test
  void parts_of_an_address_are_parameters_decoded() {
    assertThat(MarionetteCommands.at("GET", "element/4%3A2/attribute/data-x"))
        .contains(
            new Named("WebDriver:GetElementAttribute", Map.of("id", "4:2", "name", "data-x")));
    assertThat(MarionetteCommands.at("POST", "element/7/elements"))
        .contains(new Named("WebDriver:FindElements", Map.of("element", "7")));
  }

  @Test
  void a_word_of_its_own_comes_before_a_parameter() {
    assertThat(MarionetteCommands.at("GET", "element/active"))
        .contains(new Named("WebDriver:GetActiveElement", Map.of()));
  }

  @Test
  void nothing_is_made_of_an_unknown_address() {
    assertThat(MarionetteCommands.at("GET", "")).isEmpty();
    assertThat(MarionetteCommands.at("DELETE", "cookie")).isEmpty();
    assertThat(MarionetteCommands.at("GET", "element/7/text/8")).isEmpty();
  }
}
