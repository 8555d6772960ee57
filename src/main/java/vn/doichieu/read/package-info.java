/** Files to model: the only package that knows flexmark and YAML. */
@NullMarked
package vn.doichieu.read;

import org.jspecify.annotations.NullMarked;
