package vn.doichieu.search;

import java.util.List;
import java.util.SortedMap;

/**
 * Which words stand in which passages of a block.
 *
 * @param passages how many passages the block has; they are numbered from 0
 * @param terms the words, by term
 * @param map what the passages are: {@link BlockMap}
 */
record BlockPostings(int passages, SortedMap<String, Term> terms, Script map) {

  /**
   * A term in this block.
   *
   * @param forms its forms here, ordered by form
   */
  record Term(List<Form> forms) {}

  /**
   * A form of a term in this block.
   *
   * @param form what tells it from others of the term
   * @param label how it is written here most often, in lower case
   * @param count passages with it
   * @param postings those passages, coded
   */
  record Form(String form, String label, int count, Bytes postings) {}
}
