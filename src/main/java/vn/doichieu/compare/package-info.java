/** What of the plans can be set side by side, and what cannot, and why. Pure functions, no HTML. */
@NullMarked
package vn.doichieu.compare;

import org.jspecify.annotations.NullMarked;
