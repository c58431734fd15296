package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Tandem inside the LMS's frame: what its pages have in common. */
class ToolPages {
  private final FrameLocator tool;

  ToolPages(FrameLocator tool) {
    this.tool = tool;
  }

  final void press(String button) {
    enter(tool.getByRole(AriaRole.BUTTON, named(button)).first());
  }

  final void follow(String link) {
    enter(tool.getByRole(AriaRole.LINK, named(link)).first());
  }

  /** By keyboard: the frame grows with its page, and a click could land where something was. */
  static void enter(Locator control) {
    assertThat(control).isEnabled();
    control.press("Enter");
  }

  /**
   * Presses something that gives a file, in which there must be something.
   *
   * @param name a regular expression
   */
  static void save(Page page, Runnable press, String name) {
    Download file = page.waitForDownload(press);
    org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).matches(name);
    org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
  }

  /** Brings a part of a page to the top of the window, where a picture shows it. */
  static void bringUp(Locator part) {
    part.evaluate("one => one.scrollIntoView({ block: 'start' })");
  }

  /** The field whose label begins so; optional fields say so after it. */
  final Locator field(String label) {
    return tool.getByLabel(beginning(label)).first();
  }

  /** Adds words to a list of words, one by one. */
  final void add(String label, String... words) {
    for (String word : words) {
      field(label).fill(word);
      field(label).press("Enter");
      assertThat(tool.getByLabel("Remove " + word)).isVisible();
    }
  }

  final void seeHeading(String name) {
    assertThat(tool.getByRole(AriaRole.HEADING, named(name)).first()).isVisible();
  }

  final void see(String text) {
    assertThat(tool.getByText(text).first()).isVisible();
  }

  final FrameLocator tool() {
    return tool;
  }

  private static FrameLocator.GetByRoleOptions named(String name) {
    return new FrameLocator.GetByRoleOptions().setName(beginning(name));
  }

  /** In words that both Java and the browser read alike. */
  private static Pattern beginning(String text) {
    return Pattern.compile("^\\s*" + text.replaceAll("[.?()+*]", "\\\\$0"));
  }
}
