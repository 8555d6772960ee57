/** The flexmark extension for editors' marks: CriticMarkup and attributes of a block. */
@NullMarked
package vn.doichieu.read.critic;

import org.jspecify.annotations.NullMarked;
