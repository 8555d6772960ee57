package vn.doichieu.browser;

import java.util.Map;

/** What every browser does in a way of its own. */
interface Engine {

  /** What the browser noted since the last time it was asked. */
  Visit noted();

  /** Sets the size of the window, in CSS pixels. */
  void resize(Viewport viewport);

  /** Sets what the reader's system prefers, on the screen; motion is reduced always. */
  void prefer(ColourScheme scheme);

  /** Shows the page as the printer gets it, until another scheme is preferred. */
  void showPrint();

  /** Switches the pages' scripts off and on, from the next visit. */
  void allowScripts(boolean allowed);

  /** The page as a PNG, from its top down to its end or to a height, if it is longer. */
  byte[] picture(int height);

  /** The page printed, as a PDF, of two sheets at least where it needs them. */
  byte[] printout();

  /**
   * Sends a command of the DevTools protocol. Skips the test where the browser does not know it.
   */
  Map<String, Object> command(String name, Map<String, Object> parameters);
}
