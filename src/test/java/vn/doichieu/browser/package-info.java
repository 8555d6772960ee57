/**
 * The built portal as a reader meets it: in a real browser, from a USB stick and from a server.
 * {@code HomeSuite} is what readers do in each of its homes.
 *
 * <p>The {@code …IT} classes look at {@code target/site} and {@code target/doichieu-offline.zip},
 * which {@code mvn package} built before them. What they look with is small and has tests of its
 * own: {@link vn.doichieu.browser.Home} is a place the portal is opened from, {@link
 * vn.doichieu.browser.Pages} its pages by family, {@link vn.doichieu.browser.Browser} a Chromium or
 * a Firefox, and {@code PageInspection}, {@code Axe}, {@code NuChecker} and {@code Links} find
 * faults and return them as sentences.
 */
@NullMarked
package vn.doichieu.browser;

import org.jspecify.annotations.NullMarked;
