package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * What L&amp;D staff do to many at once, in one language: each time they look first what would
 * become of whom, do it, and take it back.
 */
final class ManyPath {
  private static final String NOBODY = "nobody@demo.invalid";
  private static final String SOMEBODY = "lucia.fernandez@demo.invalid";

  private final ConsoleDesk desk;

  ManyPath(ConsoleDesk desk) {
    this.desk = desk;
  }

  /** Lets in whoever waits for a program. */
  void admit(String program) {
    desk.tab("programs");
    desk.into(program, "admission", "admission");
    desk.follow("admission", "many", "applications");
    chooseAll();
    choose("ADMIT");
    lookFirst("Welcome, all of you.");
    desk.look("admitting-many");
    doAndUndo();
    desk.goBack("admission");
  }

  /** Invites by address; one of two is known. */
  void invite(String program) {
    desk.tab("programs");
    desk.into(program, "invitations", "invitations");
    desk.field("addresses").fill(NOBODY + ", " + SOMEBODY);
    lookFirst("We look for people who are new on a ward.");
    desk.seeText(NOBODY);
    desk.look("inviting-many");
    doAndUndo();
    desk.goBack("programs");
  }

  /** Reads why pairs that have signed nothing cannot rest, and ends them. */
  void end(String program, int pairs) {
    desk.tab("programs");
    desk.into(program, "pairs", "pairs");
    chooseAll();
    choose("PAUSE");
    lookFirst("The holidays begin.");
    desk.see("many", "why.NOT_BEGUN");
    desk.press("many", "again");
    choose("END");
    lookFirst("This round is over; thank you.");
    desk.look("ending-many");
    doAndUndo();
    assertThat(desk.tool().locator("tbody tr")).hasCount(pairs);
    desk.goBack("programs");
  }

  private void chooseAll() {
    desk.tool().getByLabel(desk.say("many", "choose.all")).check();
  }

  private void choose(String act) {
    desk.tool().locator("input[name=act][value=" + act + "]").check();
  }

  private void lookFirst(String reason) {
    desk.field("reason").fill(reason);
    desk.press("many", "look");
    assertThat(desk.tool().locator("#preview")).isVisible();
  }

  private void doAndUndo() {
    desk.press("many", "do");
    Locator newest = desk.tool().locator("section[aria-labelledby=lately] article").first();
    ToolPages.enter(newest.locator("button"));
    desk.confirm();
    assertThat(newest).containsText(desk.say("many", "undone"));
  }
}
