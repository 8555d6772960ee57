package vn.doichieu.export;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.export.table.Value;

/** Collects the members of a record of which some may be missing. */
final class Members {

  private final List<Value.Member> members = new ArrayList<>();

  void add(String name, String text) {
    add(name, Value.of(text));
  }

  void add(String name, Value value) {
    members.add(new Value.Member(name, value));
  }

  Value value() {
    return new Value.Members(members);
  }
}
