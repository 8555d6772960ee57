package vn.doichieu.browser;

/** Downloads in Firefox. */
@InFirefox
class FirefoxDownloadIT extends DownloadIT {}
