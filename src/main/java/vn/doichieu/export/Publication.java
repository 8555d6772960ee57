package vn.doichieu.export;

import java.util.Optional;

/**
 * What the open data say of who publishes them. Nothing of it is made up: what the owner has not
 * declared is left out, or said to be undeclared.
 *
 * @param name the portal's name
 * @param owner the body that answers for it
 * @param contact how to reach the owner
 * @param baseUrl address the portal is published at, ending in {@code /}
 * @param licence the licence of the data
 * @param version version of the program
 * @param contentVersion which state of the content the data are of
 */
public record Publication(
    String name,
    Optional<String> owner,
    Optional<String> contact,
    Optional<String> baseUrl,
    Optional<Licence> licence,
    String version,
    String contentVersion) {}
