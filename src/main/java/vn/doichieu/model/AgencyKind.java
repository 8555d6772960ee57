package vn.doichieu.model;

/**
 * A kind of agency, the same across plans.
 *
 * @param id its id
 * @param name its name
 * @param at where it was declared
 */
public record AgencyKind(String id, String name, Location at) {}
