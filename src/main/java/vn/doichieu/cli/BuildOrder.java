package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody asked {@code build} for.
 *
 * @param output folder of the site
 * @param zip the archive for offline use, if one is wanted
 * @param baseUrl address the site is published at; empty takes the settings' own
 * @param editions whether PDFs and single-file editions are wanted
 * @param date the day that the environment sets for the build
 */
record BuildOrder(
    Path output, Optional<Path> zip, Optional<String> baseUrl, boolean editions, SourceDate date) {}
