package vn.doichieu.export.table;

import java.util.function.Function;

/**
 * A key of a record in JSON.
 *
 * @param <R> a record
 * @param name the key
 * @param value reads the value off a record
 */
public record Key<R>(String name, Function<R, ? extends Value> value) {}
