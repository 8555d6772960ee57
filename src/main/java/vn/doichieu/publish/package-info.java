/** From finished pages to a published site: staging, inspection, swap, offline archive. */
@NullMarked
package vn.doichieu.publish;

import org.jspecify.annotations.NullMarked;
