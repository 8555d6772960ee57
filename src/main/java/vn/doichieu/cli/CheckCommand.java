package vn.doichieu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doichieu check}. */
@Command(name = "check", resourceBundle = "vn.doichieu.cli.help")
final class CheckCommand implements Callable<Integer> {

  private final Messages messages;

  @Spec private CommandSpec spec;

  @Mixin private final SourceOption source = new SourceOption();

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  CheckCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    return new Pipeline(messages, spec.commandLine().getErr(), source.folder(messages), strict)
        .check();
  }
}
