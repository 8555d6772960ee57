package vn.doichieu.site;

import static vn.doichieu.site.MarkdownPlan.BODY;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A published site to which a test adds a plan with one block that is wrong. */
abstract class FaultyBlock {

  /** How a message about the added plan begins. */
  static final String X = "content/van-ban/x.md:";

  @TempDir Path folder;
  Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  /** The faulty block is the second: it stands two lines below the body's first. */
  final Run build(String block) {
    String body = "Một đoạn.\n\n" + block.replace("\\n", "\n");
    return site.with("content/van-ban/x.md", MarkdownPlan.named("x").body(body).text()).build();
  }

  /** How a message begins about the line so many lines below the body's first. */
  static String at(int line) {
    return X + (BODY + line) + ":";
  }
}
