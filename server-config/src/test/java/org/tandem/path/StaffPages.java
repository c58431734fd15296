package org.tandem.path;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Tandem as L&amp;D staff and instructors see it inside the LMS. */
final class StaffPages extends ToolPages {
  StaffPages(FrameLocator tool) {
    super(tool);
  }

  /** Designs a program from the result that is wanted, as Tandem suggests, under that name. */
  void designProgram(String aim, String name) {
    follow("New program");
    field(aim).check();
    see("We suggest");
    field("Name").fill(name);
  }

  void openProgram(String name) {
    press("Open the program");
    seeHeading(name);
  }

  /** Says how people of a program find each other. */
  void pairBy(String program, String method) {
    tool()
        .getByRole(AriaRole.ARTICLE, new FrameLocator.GetByRoleOptions().setName(program))
        .getByText("How people find each other")
        .click();
    field(method).check();
    press("Save");
    see(method);
  }

  /** Asks for a third party in the agreements of a program. */
  void requireThirdParty(String program) {
    tool()
        .getByRole(AriaRole.ARTICLE, new FrameLocator.GetByRoleOptions().setName(program))
        .getByText("Who signs agreements")
        .click();
    field("A sponsor or instructor signs every agreement").check();
    tool()
        .locator("form", new FrameLocator.LocatorOptions().setHasText("A three-way contract"))
        .first()
        .getByRole(AriaRole.BUTTON)
        .press("Enter");
    see("a third party as well");
  }

  /** Opens the agreement that this person is asked to sign. */
  void openAgreementToSign() {
    open("Read it");
  }

  /** Fills in the deep linking form for the whole way of a program. */
  void chooseActivity(String course, String program, String title) {
    seeHeading("Add Tandem to " + course);
    field(program).check();
    field("Name in the course").fill(title);
  }

  void gradeFromOutcome() {
    field("Grade from the level reached").check();
    field("Highest number of points").fill("20");
  }

  void addToCourse() {
    press("Add to the course");
  }

  /** Waits until everybody of the course is there: the roster has arrived. */
  void seeRoster(int people) {
    see(people + " people in this course");
  }

  void runMatching() {
    press("Run the matching");
    see("Verified optimal");
  }

  void publish() {
    publish("Publish one pair");
    see("Waiting for an answer");
  }

  void publish(String button) {
    press(button);
    tool().locator("dialog").getByText(button).last().click();
  }

  /** Chooses somebody to be paired by hand; whoever would do best is chosen as well. */
  void choose(String mentee) {
    tool().locator("#hand-mentee").selectOption(new SelectOption().setLabel(mentee));
    see("best fit first");
  }

  /** Looks at what insisting on good pairs would cost. */
  void seeTradeOff(String text) {
    open("How good must a pair be?");
    see(text);
  }

  /** Moves somebody by keyboard, as far as the cost of it. */
  void move(String mentee, String mentor) {
    open("Move somebody");
    tool()
        .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Move " + mentee))
        .press("Enter");
    tool().locator("#board-mentor").selectOption(new SelectOption().setLabel(mentor));
  }

  void repeatNewestRun() {
    open("All runs so far");
    press("Repeat the run of");
    see("identical to the last byte");
  }

  private void open(String summary) {
    tool()
        .locator("summary", new FrameLocator.LocatorOptions().setHasText(summary))
        .first()
        .click();
  }
}
