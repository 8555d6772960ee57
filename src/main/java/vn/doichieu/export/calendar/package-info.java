/** Milestones as calendars that mail programs and telephones understand (RFC 5545). */
@NullMarked
package vn.doichieu.export.calendar;

import org.jspecify.annotations.NullMarked;
