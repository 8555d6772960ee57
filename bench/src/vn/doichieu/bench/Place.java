package vn.doichieu.bench;

/**
 * A province or commune of the made-up country.
 *
 * @param id id in addresses
 * @param kind what kind of unit, in front of the name: {@code Tỉnh}, {@code Xã}
 * @param name its name alone
 * @param level level as front matter writes it: {@code tinh} or {@code xa}
 * @param parent id of its province; empty for a province
 */
record Place(String id, String kind, String name, String level, String parent) {

  /** Name with the kind of unit in front. */
  String fullName() {
    return kind + " " + name;
  }

  /** The place as one entry of {@code dia-phuong.yaml}. */
  String yaml() {
    String entry = "  - {id: %s, name: %s, level: %s".formatted(id, fullName(), level);
    return entry + (parent.isEmpty() ? "}" : ", parent: " + parent + "}");
  }
}
