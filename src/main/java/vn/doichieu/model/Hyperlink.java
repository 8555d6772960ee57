package vn.doichieu.model;

/**
 * A link an editor wrote.
 *
 * @param target the address as written, for instance {@code hung-yen.md#ii-1}
 * @param line line in the file, from 1
 */
public record Hyperlink(String target, int line) {}
