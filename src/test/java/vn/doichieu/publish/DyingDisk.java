package vn.doichieu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk under a process that is killed after so many changes: from then on nothing happens. */
final class DyingDisk extends Disk {

  /** The kill. No code of the program may catch it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final List<FileChannel> channels = new ArrayList<>();
  private final int changes;
  private int done;

  DyingDisk(int changes) {
    this.changes = changes;
  }

  int done() {
    return done;
  }

  /** What the operating system does when a process ends. */
  void dropLocks() throws IOException {
    for (FileChannel channel : channels) {
      channel.close();
    }
  }

  @Override
  void createDirectory(Path folder) throws IOException {
    step(() -> super.createDirectory(folder));
  }

  @Override
  void move(Path from, Path to) throws IOException {
    step(() -> super.move(from, to));
  }

  @Override
  void delete(Path path) throws IOException {
    step(() -> super.delete(path));
  }

  @Override
  void write(Path file, byte[] bytes) throws IOException {
    step(() -> super.write(file, bytes));
  }

  @Override
  FileChannel open(Path file) throws IOException {
    step(() -> channels.add(super.open(file)));
    return channels.get(channels.size() - 1);
  }

  @Override
  void write(FileChannel channel, byte[] bytes) throws IOException {
    // The operating system may have taken a part of the bytes only, and not yet cut off the rest.
    step(() -> channel.write(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length / 2)), 0));
    step(() -> super.write(channel, bytes));
  }

  private void step(Step step) throws IOException {
    if (done == changes) {
      throw new Killed();
    }
    step.run();
    done++;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
