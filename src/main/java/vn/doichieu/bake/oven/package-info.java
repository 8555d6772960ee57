/** JBake's parts as this portal needs them: oven, store, markup, templates, renderer, assets. */
@NullMarked
package vn.doichieu.bake.oven;

import org.jspecify.annotations.NullMarked;
