package vn.doichieu.bake.page;

import vn.doichieu.model.Correction;

/**
 * A mark of the editors and where it stands.
 *
 * @param passage id of the passage
 * @param correction the mark
 */
public record CorrectionRow(String passage, Correction correction) {}
