package vn.doichieu.bench;

/**
 * A made-up plan, ready to be written for either program.
 *
 * @param id its id and file name
 * @param title its title
 * @param frontMatter YAML without the {@code ---} lines
 * @param body Markdown
 * @param statements what is recorded of it
 */
record MadePlan(String id, String title, String frontMatter, String body, Statements statements) {

  /** The file as our program reads it. */
  String ours() {
    return "---\n" + frontMatter + "\n---\n" + body;
  }

  /** The file as stock JBake reads it: the same body below its own header. */
  String stock() {
    return "title=%s%ndate=2026-11-22%ntype=page%nstatus=published%n~~~~~~%n"
            .formatted(title)
            .replace(System.lineSeparator(), "\n")
        + body;
  }
}
