package vn.doichieu.model;

import java.util.Optional;

/**
 * An entry of the glossary.
 *
 * @param term the abbreviation or word, such as {@code GRDP}
 * @param meaning what it stands for, in Vietnamese
 * @param original what it stands for in the language it comes from
 * @param note how the plans use it
 */
public record Term(String term, String meaning, Optional<String> original, Optional<String> note) {}
