package vn.doichieu.compare;

/**
 * What it means that figures of a row go furthest.
 *
 * @param isRank whether they are ranks, of which the first is the highest
 * @param isLowest whether they go furthest by being low, as what is to fall
 * @param isTie whether several share it
 * @param isCertain whether the plans' words leave no doubt: else "khoảng", "trên" or a range stand
 *     with one of the figures, and only the figures as named were compared
 */
public record MatrixMark(boolean isRank, boolean isLowest, boolean isTie, boolean isCertain) {}
