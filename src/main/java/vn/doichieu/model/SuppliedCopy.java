package vn.doichieu.model;

import java.nio.file.Path;

/**
 * The copy of a document as it was supplied, kept beside the Markdown version.
 *
 * @param file file name, in the folder of the Markdown version
 * @param sha256 checksum the front matter states, 64 hexadecimal digits
 * @param path where the file lies on this machine
 */
public record SuppliedCopy(String file, String sha256, Path path) {}
