package vn.doichieu.model;

import java.util.List;

/**
 * A plan as published: what its front matter states and what its text says.
 *
 * @param file where it was read
 * @param metadata its front matter
 * @param text its body
 * @param references the documents its text names, in order of appearance
 */
public record Plan(
    SourceFile file, PlanMetadata metadata, Text text, List<DocumentReference> references) {

  /** Copies the list. */
  public Plan {
    references = List.copyOf(references);
  }

  /** The id, which is also the file name. */
  public String id() {
    return metadata.id();
  }
}
