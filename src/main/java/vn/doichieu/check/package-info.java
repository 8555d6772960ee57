/** Rules over a corpus, one small class a rule. */
@NullMarked
package vn.doichieu.check;

import org.jspecify.annotations.NullMarked;
