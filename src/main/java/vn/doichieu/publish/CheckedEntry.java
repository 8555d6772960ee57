package vn.doichieu.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of an archive's entry; at their end they must be what the archive's list says. */
final class CheckedEntry extends FilterInputStream {

  private final CRC32 crc = new CRC32();
  private final ZipEntry entry;
  private long size;

  CheckedEntry(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    if (count > 0) {
      crc.update(bytes, from, count);
      size += count;
    } else if (count < 0 && (size != entry.getSize() || crc.getValue() != entry.getCrc())) {
      throw new ZipException(entry.getName());
    }
    return count;
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
