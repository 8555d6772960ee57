/** The domain model: immutable records that say what the plans say, and the findings about them. */
@NullMarked
package vn.doichieu.model;

import org.jspecify.annotations.NullMarked;
