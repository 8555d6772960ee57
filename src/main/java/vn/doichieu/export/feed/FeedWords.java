package vn.doichieu.export.feed;

/** Where the words of the feed come from. */
@FunctionalInterface
public interface FeedWords {

  /** The words of a key, with these arguments in their places. */
  String get(String key, Object... arguments);
}
