package vn.doichieu.export.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that search engines may list.
 *
 * @param address the page, relative to the site's root
 * @param changed day its content last changed; empty where nothing says it
 */
public record PageEntry(String address, Optional<LocalDate> changed) {}
