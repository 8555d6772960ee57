package vn.doichieu.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolicLinkTest {

  @TempDir private Path folder;
  private Path elsewhere;
  private Site site;

  @BeforeEach
  void publish() throws IOException {
    elsewhere = Files.createDirectory(folder.resolve("noi-khac"));
    site = Site.published("mot-van-ban", folder);
  }

  @Test
  void a_link_to_a_file_outside_content_is_told() throws IOException {
    Path secret = elsewhere.resolve("bi-mat.md");
    Files.writeString(secret, MarkdownPlan.named("x").body("Bí mật.").text());
    site.withLink("content/van-ban/x.md", secret)
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:", "ra ngoài");
  }

  @Test
  void a_link_to_a_folder_outside_content_is_told_and_not_entered() throws IOException {
    Files.writeString(elsewhere.resolve("x.md"), MarkdownPlan.named("x").body("Bí mật.").text());
    site.withLink("content/them", elsewhere).build().fails(1).saysOnly("content/them:", "ra ngoài");
  }

  @Test
  void a_link_that_climbs_out_by_dots_is_told() throws IOException {
    Files.writeString(site.source().resolve("x.md"), MarkdownPlan.named("x").text());
    site.withLink("content/van-ban/x.md", Path.of("..", "..", "x.md"))
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:", "ra ngoài");
  }

  @Test
  void a_link_to_nothing_and_a_link_to_itself_are_told() {
    site.withLink("content/van-ban/x.md", Path.of("y.md"))
        .withLink("content/van-ban/z.md", Path.of("z.md"))
        .build()
        .fails(1)
        .says("content/van-ban/x.md:", "chỗ không có")
        .says("content/van-ban/z.md:", "chỗ không có");
  }

  @Test
  void a_link_to_a_folder_inside_content_is_told() {
    site.withLink("content/them", Path.of("van-ban")).build().fails(1).saysOnly("content/them:");
  }

  @Test
  void a_supplied_copy_that_is_a_link_to_the_outside_is_told() throws IOException {
    Path copy = elsewhere.resolve("thu.txt");
    Files.move(site.source().resolve("content/van-ban/thu.txt"), copy);
    site.withLink("content/van-ban/thu.txt", copy)
        .build()
        .fails(1)
        .says("content/van-ban/thu.txt:", "ra ngoài");
  }

  @Test
  void a_source_folder_reached_through_a_link_is_built() throws IOException {
    Path way = elsewhere.resolve("loi-tat");
    Files.createSymbolicLink(way, site.source());
    site.run(List.of("build", "--source", way.toString(), "--output", site.output().toString()))
        .succeeds()
        .has("van-ban/thu.html");
  }

  @Test
  void a_content_folder_that_is_itself_a_link_is_built() throws IOException {
    Path real = elsewhere.resolve("noi-dung");
    Files.move(site.source().resolve("content"), real);
    site.withLink("content", real).build().succeeds().findsNothing().has("van-ban/thu.html");
  }
}
