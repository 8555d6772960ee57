package vn.doichieu.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page of the portal's own prose, such as "Giới thiệu".
 *
 * @param file where it was read
 * @param path its address without extension, relative to the site's root: {@code gioi-thieu}
 * @param title its title
 * @param description one sentence about it
 * @param updated day it last changed
 * @param text its body
 */
public record Article(
    SourceFile file,
    String path,
    String title,
    Optional<String> description,
    Optional<LocalDate> updated,
    Text text) {}
