package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/** The address of the scan or official page, which the portal links to, is one of the web. */
final class OriginalAddress implements PlanRule {

  @Override
  public void check(Plan plan, Consumer<Finding> findings) {
    plan.metadata()
        .original()
        .filter(address -> !isOfTheWeb(address))
        .ifPresent(
            address ->
                findings.accept(
                    Finding.error(
                        plan.file().at("original"), "check.original-is-no-web-address", address)));
  }

  /** Whether this is an address that a browser opens over http or https. */
  static boolean isOfTheWeb(String address) {
    LinkTarget target = LinkTarget.parse(address);
    return target.kind() == LinkTarget.Kind.EXTERNAL && target.scheme().startsWith("http");
  }
}
