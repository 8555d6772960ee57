package vn.doichieu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * As {@link InBrowser}, but the {@link Browser} is a Firefox, also where an inherited annotation
 * asks for Chromium. Where the machine has none, the class is skipped, and stderr says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserExtension.class)
@interface InFirefox {}
