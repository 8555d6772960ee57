package vn.doichieu.export;

import java.util.Optional;

/**
 * The licence of the open data, as the portal's owner declared it.
 *
 * @param name its name, such as {@code CC-BY-4.0}
 * @param address where it can be read; empty where none was given
 */
public record Licence(String name, Optional<String> address) {}
