package vn.doichieu.browser;

/** The windows the portal is looked at through, in CSS pixels. */
enum Viewport {
  PHONE(360, 740),
  TABLET(768, 1024),
  DESKTOP(1280, 800);

  private final int width;
  private final int height;

  Viewport(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Whether the page is laid out as a phone does it, which needs the page's viewport meta. */
  boolean mobile() {
    return this == PHONE;
  }

  @Override
  public String toString() {
    return width + " px";
  }
}
