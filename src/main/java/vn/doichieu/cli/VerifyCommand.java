package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.doichieu.publish.Difference;
import vn.doichieu.publish.UnverifiableException;
import vn.doichieu.publish.Verification;
import vn.doichieu.publish.Verifier;

/** {@code doichieu verify}: whether a published site or its archive is as it was published. */
@Command(name = "verify", resourceBundle = "vn.doichieu.cli.help")
final class VerifyCommand implements Callable<Integer> {

  private final Messages messages;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR|ZIP", descriptionKey = "verified", arity = "1")
  private Path given = Path.of(".");

  @Option(names = "--allow", paramLabel = "FILE", descriptionKey = "allow")
  private List<String> allowed = List.of();

  VerifyCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return tell(Verifier.verify(given, Set.copyOf(allowed)), out);
    } catch (UnverifiableException e) {
      throw new ParameterException(spec.commandLine(), messages.get(e.key(), e.path()), e);
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println(messages.get("fault.read", String.valueOf(e.getMessage())));
      return ExitStatus.FAULT;
    }
  }

  private int tell(Verification result, PrintWriter out) {
    for (Difference difference : result.differences()) {
      out.println(messages.get(difference.key(), difference.arguments().toArray()));
    }
    if (result.code().isEmpty()) {
      out.println(messages.get("verify.unread"));
      return ExitStatus.FINDINGS;
    }
    out.println(messages.get("summary.code", result.code().get()));
    String files = Integer.toString(result.files());
    if (result.isWhole()) {
      out.println(messages.get("verify.whole", files));
      return ExitStatus.DONE;
    }
    out.println(
        messages.get(
            "verify.not-whole",
            files,
            count(result, Difference.Kind.MISSING),
            count(result, Difference.Kind.CHANGED),
            count(result, Difference.Kind.ADDED)));
    if (result.count(Difference.Kind.LINE) > 0) {
      out.println(messages.get("verify.lines", count(result, Difference.Kind.LINE)));
    }
    return ExitStatus.FINDINGS;
  }

  private static String count(Verification result, Difference.Kind kind) {
    return Long.toString(result.count(kind));
  }
}
