package vn.doichieu.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small site to inspect. A page is faultless but for what the test puts in. */
final class TestSite {

  private final Path folder;

  TestSite(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** A page whose body starts on line 8. */
  TestSite page(String name, String body) {
    return page(name, "<title>Trang thử</title>", body);
  }

  TestSite page(String name, String head, String body) {
    return file(
        name,
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
        %s
        </head>
        <body>%s</body>
        </html>
        """
            .formatted(head, body));
  }

  TestSite file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return this;
  }

  /** The findings as {@code file:line key [arguments]}; each must have a message. */
  List<String> findings() {
    try {
      return new SiteInspector()
          .inspect(folder).stream()
              .map(
                  finding -> {
                    Messages.format(finding.key(), finding.arguments());
                    return "%s:%d %s %s"
                        .formatted(
                            finding.at().file(),
                            finding.at().line(),
                            finding.key(),
                            finding.arguments());
                  })
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
