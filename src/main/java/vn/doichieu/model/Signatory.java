package vn.doichieu.model;

import java.util.Optional;

/**
 * Who signed a document. Name and title are all that is recorded of a person.
 *
 * @param name full name
 * @param position title as the signature block states it; empty where it states none
 */
public record Signatory(String name, Optional<String> position) {}
