/**
 * Pure functions over Vietnamese text: folding, tokens, document numbers, dates. Knows nothing but
 * the JDK.
 */
@NullMarked
package vn.doichieu.text;

import org.jspecify.annotations.NullMarked;
