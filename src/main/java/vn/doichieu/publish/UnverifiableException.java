package vn.doichieu.publish;

/**
 * There is nothing that could be verified: no such file, no {@code SHA256SUMS} in it, or no ZIP. It
 * carries no words: {@link #key()} names a message of this package's bundle.
 */
public final class UnverifiableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String path;

  UnverifiableException(String key, Object path) {
    super(key + " " + path);
    this.key = key;
    this.path = path.toString();
  }

  /** Key of the message, for instance {@code verify.no-sums}. */
  public String key() {
    return key;
  }

  /** The path it is about. */
  public String path() {
    return path;
  }
}
