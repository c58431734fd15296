package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The console in one language, as L&amp;D staff have it open in the LMS. */
final class ConsoleDesk {
  private final LmsPages admin;
  private final StaffPages pages;
  private final Eyes eyes;
  private final Words words;

  ConsoleDesk(LmsPages admin, Eyes eyes, Words words) {
    this.admin = admin;
    this.pages = new StaffPages(admin.tool());
    this.eyes = eyes;
    this.words = words;
  }

  /** Launches it with an administrator's role. */
  void open() {
    admin.continueAs("Alex Morgan");
    admin.openTools();
    admin.openConsole();
    tab("programs");
    assertThat(tool().locator("html")).hasAttribute("dir", words.direction());
  }

  FrameLocator tool() {
    return admin.tool();
  }

  Words words() {
    return words;
  }

  /** What a page of the console says. */
  String say(String page, String key) {
    return words.of("console/" + page, key);
  }

  void look(String name) {
    eyes.look(admin.page(), "console-" + name);
  }

  void tab(String id) {
    String name = words.of("console", "nav." + id);
    pages.follow(name);
    assertThat(tool().locator("nav.tabs [aria-current=page]")).hasText(name);
  }

  /** Opens another page, whose heading is the title in its catalogue. */
  void follow(String page, String key, String opened) {
    pages.follow(say(page, key));
    pages.seeHeading(say(opened, "title"));
  }

  /** The same by a link whose text is in the console's own catalogue. */
  void followInConsole(String key, String opened) {
    pages.follow(words.of("console", key));
    pages.seeHeading(say(opened, "title"));
  }

  void press(String page, String key) {
    pages.press(say(page, key));
  }

  void see(String page, String key) {
    pages.see(say(page, key));
  }

  void seeText(String text) {
    pages.see(text);
  }

  /** What the page tells those who listen to it, once something is done. */
  void hear(String page, String key) {
    assertThat(tool().locator("[aria-live]").getByText(say(page, key)).first()).isAttached();
  }

  /** Follows the way back to the page that this one was opened from. */
  void goBack(String to) {
    ToolPages.enter(tool().locator("a.back").first());
    pages.seeHeading(say(to, "title"));
  }

  Locator field(String name) {
    return tool().locator("[name='" + name + "']").first();
  }

  /** The card of a program. */
  Locator program(String name) {
    return tool().getByRole(AriaRole.ARTICLE, new FrameLocator.GetByRoleOptions().setName(name));
  }

  /** Opens a page of one program, whose heading is the title in its catalogue. */
  void into(String program, String key, String opened) {
    into(program, key, opened, "title");
  }

  /** The same where the heading stands under another key. */
  void into(String program, String key, String opened, String heading) {
    ToolPages.enter(
        program(program)
            .getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions()
                    .setName(Pattern.compile("^\\s*" + say("programs", key)))));
    pages.seeHeading(say(opened, heading));
  }

  static void unfold(Locator part) {
    part.locator("summary").first().press("Enter");
  }

  /** Chooses a file, without sending it. */
  void choose(String table) {
    field("table").setInputFiles(new FilePayload("table.csv", "text/csv", table.getBytes(UTF_8)));
  }

  /** Says yes to what the page asks in a dialog. */
  void confirm() {
    ToolPages.enter(tool().locator("dialog button[value=confirm]"));
  }

  /** A button gives a file of such a name, a regular expression, and something is in it. */
  void seeFile(String page, String key, String name) {
    ToolPages.save(admin.page(), () -> press(page, key), name);
  }

  /** The same by a button that is one of several. */
  void seeFile(Locator button, String name) {
    ToolPages.save(admin.page(), () -> ToolPages.enter(button), name);
  }
}
