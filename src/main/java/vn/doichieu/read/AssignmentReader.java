package vn.doichieu.read;

import java.util.Set;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;

/** Reads {@code content/phan-cong.yaml} and the files of {@code content/phan-cong/}. */
final class AssignmentReader {

  private AssignmentReader() {}

  static StatementFile read(Fields file) {
    file.allowOnly(Set.of("kinds", "assignments"));
    return StatementFile.ofAssignments(
        file.maps("kinds").stream().map(AssignmentReader::kind).toList(),
        file.maps("assignments").stream().map(AssignmentReader::assignment).toList());
  }

  private static AgencyKind kind(Fields fields) {
    fields.allowOnly(Set.of("id", "name"));
    return new AgencyKind(fields.required("id"), fields.required("name"), fields.at("id"));
  }

  private static Assignment assignment(Fields fields) {
    fields.allowOnly(Set.of("plan", "agency", "kind", "task", "quote", "passage"));
    return new Assignment(
        fields.required("agency"),
        fields.required("kind"),
        fields.required("task"),
        CitationReader.read(fields));
  }
}
