package vn.doichieu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reached for an indicator, as a later document reports it.
 *
 * @param indicator id of the indicator
 * @param plan id of the plan whose unit reached it
 * @param asOf day the figure stands for
 * @param value the figure
 * @param measure what the figure counts
 * @param source the document that reports it
 * @param address where that document can be read; empty where it is not online
 * @param at where the editor wrote it
 */
public record Result(
    String indicator,
    String plan,
    LocalDate asOf,
    BigDecimal value,
    Measure measure,
    String source,
    Optional<String> address,
    Location at) {}
