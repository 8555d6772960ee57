/** Charts as geometry: what stands where. Templates draw it; words and colours are theirs. */
@NullMarked
package vn.doichieu.bake.chart;

import org.jspecify.annotations.NullMarked;
