package vn.doichieu.browser;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A plan whose passages somebody cites, worked as a reader works it. */
final class CitePage {

  private static final String SELECT =
      """
      const [id, words] = arguments;
      const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at >= 0) {
          getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
          return true;
        }
      }
      return false;
      """;

  private static final String OWN_WORDS =
      """
      const copy = document.querySelector('article').cloneNode(true);
      copy.querySelectorAll('[data-editorial]').forEach(each => each.remove());
      return copy.textContent;
      """;

  private final Browser browser;

  CitePage(Browser browser) {
    this.browser = browser;
  }

  /** Opens a plan at an address. */
  CitePage open(String address) {
    browser.visit(URI.create(address));
    return this;
  }

  /** Goes to a passage by the keyboard and opens what is to be cited of it. */
  CitePage cite(String passage) {
    goTo(passage);
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    browser.await("the panel opens", this::isOpen);
    return this;
  }

  /** Puts the keyboard on the permalink of a passage. */
  CitePage goTo(String passage) {
    browser.run("arguments[0].focus()", browser.all("[id='" + passage + "'] > .permalink").get(0));
    return this;
  }

  /** Selects words of a passage. */
  boolean select(String passage, String words) {
    return Boolean.TRUE.equals(browser.run(SELECT, passage, words));
  }

  /** The one button; it must be there. */
  WebElement button() {
    return browser.all(".cite").get(0);
  }

  boolean isOffered() {
    return !browser.all(".cite").isEmpty();
  }

  /** The passage that holds the button. */
  String offeredAt() {
    return String.valueOf(browser.run("return document.querySelector('.cite').parentElement.id"));
  }

  boolean isOpen() {
    return !browser.all(".cite-panel").isEmpty();
  }

  /** The citation shown. */
  String citation() {
    return String.valueOf(
        browser.run("return document.querySelector('.cite-panel textarea').value"));
  }

  /** Its first line, or lines where a table is cited. */
  String words() {
    return citation().substring(0, citation().lastIndexOf('\n'));
  }

  /** What stands below the words. */
  String source() {
    return citation().substring(citation().lastIndexOf('\n') + 1);
  }

  /** Presses a button of the panel by its name. */
  void press(String name) {
    List<WebElement> buttons = browser.all(".cite-panel button");
    buttons.stream().filter(one -> one.getText().equals(name)).findFirst().orElseThrow().click();
  }

  /** Waits until the panel says something, and returns it. */
  String told() {
    browser.await("the panel says what came of it", () -> !status().isEmpty());
    return status();
  }

  /** What lies on the clipboard, as far as the search box takes it. */
  String pasted() {
    browser.run(
        """
        const box = document.querySelector('input[name=q]');
        box.removeAttribute('maxlength');
        box.value = '';
        box.focus();
        """);
    browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "v"));
    browser.await("something is pasted", () -> !box().isEmpty());
    return box();
  }

  /** The article's words but for what the portal adds. */
  String ownWords() {
    return String.valueOf(browser.run(OWN_WORDS));
  }

  private String status() {
    return String.valueOf(
        browser.run("return document.querySelector('.cite-panel [role=status]').textContent"));
  }

  private String box() {
    return String.valueOf(browser.run("return document.querySelector('input[name=q]').value"));
  }
}
