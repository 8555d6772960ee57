package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.doichieu.publish.OutputException;
import vn.doichieu.publish.WriteException;

/** The program {@code doichieu} with its commands. */
@Command(name = "doichieu", resourceBundle = "vn.doichieu.cli.help")
final class Program implements Callable<Integer> {

  private final Messages messages = new Messages();
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  private Program(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Runs a command.
   *
   * @param environment the variables of the system
   * @return the exit status
   */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    Program program = new Program(environment);
    CommandLine line = program.commandLine();
    line.setOut(out);
    line.setErr(err);
    return line.execute(arguments);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.WRONG_USAGE;
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new BuildCommand(messages, environment));
    line.addSubcommand(new CheckCommand(messages));
    line.addSubcommand(new AddressesCommand(messages));
    line.addSubcommand(new VerifyCommand(messages));
    addStandardOptions(line);
    line.getSubcommands().values().forEach(Program::addStandardOptions);
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, command));
    return line;
  }

  private static void addStandardOptions(CommandLine line) {
    line.getCommandSpec()
        .versionProvider(new Version())
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("version")
                .build());
  }

  private int wrongUsage(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(usageMessage(e));
    err.println(messages.get("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.WRONG_USAGE;
  }

  private String usageMessage(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return messages.get("usage.missing-value", missing.getMissing().get(0).paramLabel());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return messages.get("usage.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return messages.get("usage.bad-value", name(e.getArgSpec()), e.getValue());
    }
    return String.valueOf(e.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private int failed(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    if (e instanceof OutputException output) {
      err.println(messages.get(output.key(), output.arguments().toArray()));
      return ExitStatus.WRONG_USAGE;
    }
    if (e instanceof WriteException full) {
      err.println(
          messages.get(
              "fault.full", full.folder(), full.free(), String.valueOf(full.getMessage())));
      return ExitStatus.FAULT;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
      err.println(messages.get("fault.write", String.valueOf(cause.getMessage())));
      return ExitStatus.FAULT;
    }
    err.println(messages.get("fault.internal"));
    e.printStackTrace(err);
    return ExitStatus.FAULT;
  }
}
