package vn.doichieu.read;

import java.util.Set;
import vn.doichieu.model.CoverageException;

/** Reads {@code content/ngoai-le.yaml} and the files of {@code content/ngoai-le/}. */
final class ExceptionReader {

  private ExceptionReader() {}

  static StatementFile read(Fields file) {
    file.allowOnly(Set.of("exceptions"));
    return StatementFile.ofExceptions(
        file.maps("exceptions").stream().map(ExceptionReader::exception).toList());
  }

  private static CoverageException exception(Fields fields) {
    fields.allowOnly(Set.of("plan", "quote", "passage", "reason"));
    return new CoverageException(fields.required("reason"), CitationReader.read(fields));
  }
}
