package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.doichieu.check.AddressLists;
import vn.doichieu.model.Corpus;

/** {@code doichieu addresses}: writes down which addresses are published. */
@Command(name = "addresses", resourceBundle = "vn.doichieu.cli.help")
final class AddressesCommand implements Callable<Integer> {

  private final Messages messages;

  @Spec private CommandSpec spec;

  @Mixin private final SourceOption source = new SourceOption();

  AddressesCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getErr();
    Path folder = source.folder(messages);
    Pipeline pipeline = new Pipeline(messages, out, folder, false);
    Optional<Corpus> checked = pipeline.readSound();
    if (checked.isEmpty()) {
      return ExitStatus.FINDINGS;
    }
    Corpus corpus = checked.get();
    Map<String, String> lists = AddressLists.of(corpus);
    for (Map.Entry<String, String> list : lists.entrySet()) {
      Path file = folder.resolve(list.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, list.getValue());
    }
    out.println(messages.get("summary.addresses", Integer.toString(lists.size())));
    return ExitStatus.DONE;
  }
}
