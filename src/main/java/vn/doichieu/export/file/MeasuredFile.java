package vn.doichieu.export.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a file and tells its size and checksum, without reading it again. */
public final class MeasuredFile {

  private static final int BUFFER = 1 << 16;

  private MeasuredFile() {}

  /**
   * Size and checksum.
   *
   * @param bytes size
   * @param sha256 64 hexadecimal digits
   */
  public record Measure(long bytes, String sha256) {}

  /** Writes to a stream and may close it. */
  public interface Content {
    /** Writes. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, in folders that are made where they are missing.
   *
   * @throws IOException where it cannot be written
   */
  public static Measure write(Path file, Content content) throws IOException {
    Files.createDirectories(file.getParent());
    MessageDigest digest = sha256();
    try (Counter counter = new Counter(Files.newOutputStream(file));
        OutputStream out =
            new BufferedOutputStream(new DigestOutputStream(counter, digest), BUFFER)) {
      content.write(out);
      out.flush();
      return new Measure(counter.count, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static final class Counter extends FilterOutputStream {

    private long count;

    Counter(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }
}
