package vn.doichieu.cli;

/** The exit statuses that other programs rely on. */
final class ExitStatus {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USAGE = 2;
  static final int FAULT = 3;

  private ExitStatus() {}
}
