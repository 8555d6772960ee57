package vn.doichieu.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Plan;
import vn.doichieu.model.SuppliedCopy;

/** The copy as supplied lies beside its plan, untouched, and holds the words of the plan. */
final class SuppliedCopies implements PlanRule {

  /** Far above any plan; a text of this size would not fit in memory many times. */
  private static final long LONGEST_TEXT = 16L * 1024 * 1024;

  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{64}");

  /** Files that a browser would run or lay out as part of the portal. */
  private static final Pattern WEB_FILE =
      Pattern.compile(".*\\.([sx]?html?|xht|svgz?|xml|xslt?|m?js|css|mht(ml)?|swf)");

  private final WordsAsSupplied words = new WordsAsSupplied();

  @Override
  public void check(Plan plan, Consumer<Finding> findings) {
    plan.metadata().source().ifPresent(copy -> check(plan, copy, findings));
  }

  private void check(Plan plan, SuppliedCopy copy, Consumer<Finding> findings) {
    Location at = plan.file().at("source");
    String name = copy.file().toLowerCase(Locale.ROOT);
    if (hasFolders(name)) {
      findings.accept(Finding.error(at, "check.copy-in-a-folder", copy.file()));
    } else if (WEB_FILE.matcher(name).matches()) {
      findings.accept(Finding.error(at, "check.copy-is-a-web-file", copy.file()));
    } else if (!Files.isRegularFile(copy.path())) {
      findings.accept(
          Finding.error(at, "check.copy-is-missing", copy.file(), beside(plan, copy.file())));
    } else {
      try {
        checkFile(plan, copy, at, findings);
      } catch (IOException e) {
        findings.accept(Finding.error(at, "check.copy-is-unreadable", copy.file()));
      }
    }
  }

  private void checkFile(Plan plan, SuppliedCopy copy, Location at, Consumer<Finding> findings)
      throws IOException {
    if (leavesFolder(copy.path(), plan.file().path())) {
      findings.accept(Finding.error(at, "check.copy-leaves-the-folder", copy.file()));
      return;
    }
    boolean text = copy.file().toLowerCase(Locale.ROOT).endsWith(".txt");
    if (text && Files.size(copy.path()) <= LONGEST_TEXT) {
      byte[] bytes = Files.readAllBytes(copy.path());
      checkSum(copy, HexFormat.of().formatHex(sha256().digest(bytes)), at, findings);
      words.check(plan, copy, bytes, findings);
      return;
    }
    checkSum(copy, sumOf(copy.path()), at, findings);
    if (text) {
      findings.accept(Finding.warning(at, "check.copy-is-too-long", copy.file()));
    }
  }

  private static void checkSum(
      SuppliedCopy copy, String right, Location at, Consumer<Finding> findings) {
    if (!CHECKSUM.matcher(copy.sha256()).matches()) {
      findings.accept(Finding.error(at, "check.copy-sum-is-none", copy.file(), right));
    } else if (!copy.sha256().equalsIgnoreCase(right)) {
      findings.accept(Finding.error(at, "check.copy-sum-differs", copy.file(), right));
    }
  }

  private static boolean hasFolders(String name) {
    return name.isBlank()
        || name.contains("/")
        || name.contains("\\")
        || name.contains(":")
        || name.startsWith(".");
  }

  private static boolean leavesFolder(Path copy, Path plan) throws IOException {
    if (!Files.isSymbolicLink(copy)) {
      return false;
    }
    Path folder = plan.toAbsolutePath().getParent();
    return folder == null || !copy.toRealPath().startsWith(folder.toRealPath());
  }

  private static String beside(Plan plan, String file) {
    String name = plan.file().name();
    return name.substring(0, name.lastIndexOf('/') + 1) + file;
  }

  private static String sumOf(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
