package vn.doichieu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --source} that every command has. */
final class SourceOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--source", paramLabel = "DIR", descriptionKey = "source", defaultValue = ".")
  private Path source = Path.of(".");

  /** The source folder, which exists. */
  Path folder(Messages messages) {
    if (!Files.isDirectory(source)) {
      throw new ParameterException(
          spec.commandLine(), messages.get("usage.no-source", source.toString()));
    }
    return source;
  }
}
