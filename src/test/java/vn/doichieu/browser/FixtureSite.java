package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small site written by a test, to prove that what looks for faults finds them. */
final class FixtureSite {

  private final Path folder;

  private FixtureSite(Path folder) {
    this.folder = folder;
  }

  /** An empty site in a folder. */
  static FixtureSite in(Path folder) {
    return new FixtureSite(folder);
  }

  /** Adds a page that is sound but for what the body holds. */
  FixtureSite page(String path, String body) {
    return file(
        path,
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>Trang thử</title>
        <meta name="viewport" content="width=device-width">
        </head>
        <body><main><h1>Trang thử</h1>
        %s
        </main></body>
        </html>
        """
            .formatted(body));
  }

  /** Adds a file as it is. */
  FixtureSite file(String path, String content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words in a file. */
  FixtureSite edit(String path, String words, String by) {
    try {
      return file(path, Files.readString(folder.resolve(path)).replace(words, by));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
