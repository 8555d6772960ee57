package vn.doichieu.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A higher document that a plan says it carries out. Numbers of party documents restart with every
 * committee and term: issuer, number and date together identify one.
 *
 * @param number such as {@code 57-NQ/TW}
 * @param date date of issue; empty where the plan does not state it
 * @param issuer as the plan writes it; empty where it does not state it
 */
public record HigherDocument(String number, Optional<LocalDate> date, Optional<String> issuer) {}
