package vn.doichieu.export;

/**
 * One of the parts that big tables are split into.
 *
 * @param folder its folder, such as {@code tinh-nghe-an}
 * @param name the province, or words for plans whose province is not known
 */
public record DataPart(String folder, String name) {}
