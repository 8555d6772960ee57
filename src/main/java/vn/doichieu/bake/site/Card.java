package vn.doichieu.bake.site;

import java.util.Optional;
import vn.doichieu.model.Plan;

/**
 * A plan as lists show it.
 *
 * @param plan the plan
 * @param name its short name; where others have the same one, with what tells it apart
 * @param address its page, relative to the site's root
 * @param placeName name of its place
 * @param provinceName name of the province its place lies in
 * @param provinceId id of that province
 * @param isReplaced whether a later version replaces it
 */
public record Card(
    Plan plan,
    String name,
    String address,
    Optional<String> placeName,
    Optional<String> provinceName,
    Optional<String> provinceId,
    boolean isReplaced) {}
