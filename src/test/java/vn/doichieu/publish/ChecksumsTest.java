package vn.doichieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {

  @TempDir Path folder;

  @Test
  void every_file_but_the_sums_and_the_marker_is_summed_in_the_order_of_names() throws IOException {
    new TestSite(folder)
        .file("b.txt", "abc")
        .file("a/đ.txt", "")
        .file("a-b", "")
        .file("css/.doichieu", "")
        .file(".doichieu", "x")
        .file("SHA256SUMS", "old");
    Checksums sums = Checksums.write(folder, List.of());
    List<String> lines = Files.readAllLines(folder.resolve("SHA256SUMS"));
    assertThat(lines.stream().map(line -> line.substring(66)))
        .containsExactly("a-b", "a/đ.txt", "b.txt", "css/.doichieu");
    assertThat(lines.get(2))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt");
    assertThat(sums.code())
        .isEqualTo(Sum.of("", Files.newInputStream(folder.resolve("SHA256SUMS"))).sha256());
  }

  @Test
  void folders_summed_while_they_were_written_are_not_read_again() throws IOException {
    String sum = "0123456789abcdef".repeat(4);
    new TestSite(folder)
        .file("du-lieu/a.csv", "abc")
        .file("du-lieu/index.html", "abc")
        .file("du-lieu/SHA256SUMS", sum + "  a.csv\n" + sum + "  khong-co.csv\n");
    Checksums.write(folder, List.of("du-lieu", "khac"));
    assertThat(Files.readAllLines(folder.resolve("SHA256SUMS")))
        .hasSize(3)
        .contains(sum + "  du-lieu/a.csv")
        .doesNotContain(sum + "  du-lieu/index.html")
        .noneMatch(line -> line.endsWith("khong-co.csv"));
  }

  @Test
  void the_system_s_own_program_agrees() throws Exception {
    new TestSite(folder).file("Ảnh số 1/đ.txt", "đ").file("a\\b", "").file("c\nd", "e");
    Checksums.write(folder, List.of());
    Process program;
    try {
      program =
          new ProcessBuilder("sha256sum", "-c", "--strict", "SHA256SUMS")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException none) {
      Assumptions.abort("sha256sum is not installed: not tried");
      return;
    }
    String said = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.endsWith(": OK"))).hasSize(3);
  }

  @Property
  void a_line_is_read_as_it_was_written(@ForAll @NotEmpty String name) {
    Sum sum = new Sum(name, "0123456789abcdef".repeat(4));
    String line = sum.line();
    assertThat(line.strip()).doesNotContain("\n");
    assertThat(Sum.parse(line.substring(0, line.length() - 1))).contains(sum);
  }
}
