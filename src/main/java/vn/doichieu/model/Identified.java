package vn.doichieu.model;

import java.util.Arrays;
import java.util.Optional;

/** A constant that content files write by a stable id, such as {@code ke-hoach}. */
public interface Identified {

  /** The id as content files and addresses write it. */
  String id();

  /** The constant of {@code type} with this id, or empty where there is none. */
  static <E extends Enum<E> & Identified> Optional<E> find(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.id().equals(id))
        .findFirst();
  }
}
