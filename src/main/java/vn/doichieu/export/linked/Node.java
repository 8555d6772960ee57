package vn.doichieu.export.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.export.table.Value;

/** Collects the properties of a thing; what is not stated is left out, never written as null. */
final class Node {

  private final List<Value.Member> members = new ArrayList<>();

  private Node() {}

  static Node of(String type) {
    return new Node().with("@type", type);
  }

  Node with(String name, String text) {
    return with(name, Value.of(text));
  }

  Node with(String name, Value value) {
    members.add(new Value.Member(name, value));
    return this;
  }

  Node with(String name, Optional<String> text) {
    text.ifPresent(found -> with(name, found));
    return this;
  }

  Node withDay(String name, Optional<LocalDate> day) {
    return with(name, day.map(LocalDate::toString));
  }

  Node withNode(String name, Optional<Value> node) {
    node.ifPresent(found -> with(name, found));
    return this;
  }

  /** A list; left out where it is empty. */
  Node with(String name, List<Value> items) {
    return items.isEmpty() ? this : with(name, new Value.Items(items));
  }

  Value value() {
    return new Value.Members(members);
  }
}
