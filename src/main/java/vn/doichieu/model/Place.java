package vn.doichieu.model;

import java.util.Optional;

/**
 * A province, district or commune.
 *
 * @param id id in addresses
 * @param code official code; empty where not known
 * @param name full name
 * @param level its level
 * @param parent id of the unit it belongs to
 * @param ending when it ended or merged; empty where it stands
 * @param line line in the file, from 1
 */
public record Place(
    String id,
    Optional<String> code,
    String name,
    Level level,
    Optional<String> parent,
    Optional<Ending> ending,
    int line) {}
