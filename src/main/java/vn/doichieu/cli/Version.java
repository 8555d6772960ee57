package vn.doichieu.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the POM states it. */
final class Version implements IVersionProvider {

  static String number() {
    return ResourceBundle.getBundle("vn.doichieu.cli.version", Locale.ROOT).getString("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"doichieu " + number()};
  }
}
