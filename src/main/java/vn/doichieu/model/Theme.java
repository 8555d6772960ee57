package vn.doichieu.model;

/**
 * A field that indicators belong to.
 *
 * @param id id in addresses
 * @param name its name
 * @param at where it was declared
 */
public record Theme(String id, String name, Location at) {}
