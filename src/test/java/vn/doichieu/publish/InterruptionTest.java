package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills a build after each of its changes to the disk, and then the recovery after each of its. */
class InterruptionTest {

  enum Before {
    NOTHING,
    EMPTY_FOLDER,
    PUBLISHED_SITE
  }

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource
  void whatever_the_moment_a_whole_site_stands_and_the_next_command_puts_things_right(Before before)
      throws Exception {
    boolean finished = false;
    for (int n = 0; !finished; n++) {
      Path site = prepare(before, "mot-lan-" + n);
      finished = build(site, n);
      Optional<String> standing = whole(site, before);
      folder(site, new Disk()).recover();
      assertRight(site, before, standing, finished, n);
      assertThat(build(site, Integer.MAX_VALUE)).isTrue();
      assertThat(Generation.of(site)).contains("moi");
      assertThat(namesBeside(site)).containsExactly("site");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_recovery_may_be_killed_too(Before before) throws Exception {
    boolean finished = false;
    for (int n = 0; !finished; n++) {
      boolean recovered = false;
      for (int m = 0; !recovered; m++) {
        Path site = prepare(before, "hai-lan-" + n + "-" + m);
        finished = build(site, n);
        Optional<String> standing = whole(site, before);
        recovered = recover(site, m);
        assertThat(whole(site, before)).as("%d, %d", n, m).isEqualTo(standing);
        folder(site, new Disk()).recover();
        assertRight(site, before, standing, finished, n);
      }
    }
  }

  private Path prepare(Before before, String name) throws Exception {
    Path site = Files.createDirectories(root.resolve(name)).resolve("site");
    switch (before) {
      case NOTHING -> {}
      case EMPTY_FOLDER -> Files.createDirectory(site);
      case PUBLISHED_SITE -> publish(site, new Disk(), "cu");
    }
    return site;
  }

  /** Returns whether the build lived to its end. */
  private static boolean build(Path site, int changes) throws Exception {
    DyingDisk disk = new DyingDisk(changes);
    try {
      publish(site, disk, "moi");
      return true;
    } catch (DyingDisk.Killed killed) {
      return false;
    } finally {
      disk.dropLocks();
    }
  }

  private static boolean recover(Path site, int changes) throws Exception {
    DyingDisk disk = new DyingDisk(changes);
    try {
      folder(site, disk).recover();
      return true;
    } catch (DyingDisk.Killed killed) {
      return false;
    } finally {
      disk.dropLocks();
    }
  }

  private static void publish(Path site, Disk disk, String number) throws Exception {
    try (Staging staging = folder(site, disk).stage()) {
      Generation.write(staging.directory(), number);
      staging.publish();
    }
  }

  private static OutputFolder folder(Path site, Disk disk) {
    return new OutputFolder(new Layout(site), disk, Duration.ZERO);
  }

  /** The promise: the site or the last good one is whole, at any moment. */
  private static Optional<String> whole(Path site, Before before) throws IOException {
    Optional<String> here = Generation.of(site);
    Optional<String> previous = Generation.of(new Layout(site).previous());
    if (before == Before.PUBLISHED_SITE) {
      assertThat(Stream.of(here, previous).flatMap(Optional::stream)).isNotEmpty();
    }
    assertThat(SiteState.of(site)).isNotEqualTo(SiteState.FOREIGN);
    if (SiteState.of(site) == SiteState.OURS) {
      assertThat(here).isPresent();
    }
    return here.or(() -> previous);
  }

  private static void assertRight(
      Path site, Before before, Optional<String> standing, boolean finished, int n)
      throws IOException {
    assertThat(Generation.of(site)).as("after %d changes", n).isEqualTo(standing);
    if (finished) {
      assertThat(standing).contains("moi");
    } else if (before == Before.PUBLISHED_SITE) {
      assertThat(standing).isPresent();
    }
    assertThat(namesBeside(site)).isSubsetOf("site");
  }

  private static List<String> namesBeside(Path site) throws IOException {
    var names = new TreeSet<String>();
    try (var entries = Files.list(site.getParent())) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    return List.copyOf(names);
  }
}
