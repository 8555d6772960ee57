/** Tests of the content that the repository ships: the plans, the places, the glossary. */
@NullMarked
package vn.doichieu.content;

import org.jspecify.annotations.NullMarked;
