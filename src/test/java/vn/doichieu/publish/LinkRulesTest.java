package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkRulesTest {

  @Test
  void a_srcset_is_split_as_browsers_split_it() {
    assertThat(LinkRules.candidates("")).isEmpty();
    assertThat(LinkRules.candidates(" , ")).isEmpty();
    assertThat(LinkRules.candidates("a.png")).containsExactly("a.png");
    assertThat(LinkRules.candidates("a.png 1x, b.png 2x")).containsExactly("a.png", "b.png");
    assertThat(LinkRules.candidates("a.png, b.png 2x,")).containsExactly("a.png", "b.png");
    assertThat(LinkRules.candidates("a.png,,\n b.png 640w")).containsExactly("a.png", "b.png");
    assertThat(LinkRules.candidates("data:image/png;base64,AA 1x,b.png"))
        .containsExactly("data:image/png;base64,AA", "b.png");
    assertThat(LinkRules.candidates("a,b.png 1x")).containsExactly("a,b.png");
  }
}
