package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Tandem as the two people of a pair see it inside the LMS. */
final class JourneyPages extends ToolPages {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  static final String CLAUSE = "We meet every second week, on the ward, and keep it between us.";

  JourneyPages(FrameLocator tool) {
    super(tool);
  }

  /** Goes on with the next step, which must be the one of that title. */
  void goOn(String title) {
    seeHeading(title);
    tool().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).getByText("Go on").first().click();
  }

  /** Looks at what is waited for, which must be the one of that title. */
  void lookAt(String title) {
    seeHeading(title);
    tool().getByText("Have a look").first().click();
  }

  void offerToMentor() {
    field("I would like to be a mentor").check();
    field("About you").fill("Fourteen years on the ward; I remember my first month.");
    add("What can you pass on?", "Clinical handover", "Prioritising");
    add("What would you like to talk about?", "Working at night");
    add("Languages you can work in", "English");
    field("How many mentees can you take?").fill("1");
    handIn();
  }

  void wishForMentor(String mentor) {
    field("I am looking for a mentor").check();
    field("About you").fill("First year on the ward, and eager.");
    add("What would you like to learn?", "Clinical handover");
    add("What would you like to talk about?", "Working at night");
    add("Languages you can work in", "English");
    press("Add to my list: " + mentor);
    handIn();
  }

  /** A profile of few words: a skill, and as a mentor one seat. */
  void offer(String skill) {
    offer(skill, "mentor");
  }

  /** The same in a program that calls its mentors so. */
  void offer(String skill, String mentor) {
    field("I would like to be a " + mentor).check();
    add("What can you pass on?", skill);
    add("Languages you can work in", "English");
    field("How many").fill("1");
    handIn();
  }

  /** A profile of few words: a skill. */
  void wish(String skill) {
    wish(skill, "mentor");
  }

  /** The same in a program that calls its mentors so. */
  void wish(String skill, String mentor) {
    field("I am looking for a " + mentor).check();
    add("What would you like to learn?", skill);
    add("Languages you can work in", "English");
    handIn();
  }

  void search(String text) {
    field("Search").fill(text);
    see("One person, best fit first.");
  }

  void ask(String mentor, String note) {
    press("Ask " + mentor);
    field("A short note to " + mentor).fill(note);
    press("Send the request");
    see("You have asked " + mentor);
  }

  void standInLine(String mentor) {
    press("Stand in line for " + mentor);
    press("Send the request");
    see("You are number 1 in line");
  }

  void acceptRequestOf(String mentee) {
    seeHeading(mentee + " asks you");
    press("Yes, I would like to");
    see("You are a pair");
  }

  void declineRequestOf(String mentee, String reason) {
    seeHeading(mentee + " asks you");
    tool()
        .locator("summary", new FrameLocator.LocatorOptions().setHasText("No, thank you"))
        .click();
    field(reason).check();
    press("Say no");
  }

  private void handIn() {
    press("Hand in");
    see("Your profile is in");
  }

  void accept(String partner) {
    seeHeading(partner + " and you");
    press("Yes, I would like to");
    see("You have said yes");
  }

  /** Writes every clause that has no text yet, and the planned end. */
  void writeAgreement() {
    seeHeading("Your agreement");
    Locator clauses = tool().locator("textarea[name^=clause-]");
    assertThat(clauses.first()).isVisible();
    for (int i = 0; i < clauses.count(); i++) {
      if (clauses.nth(i).inputValue().isBlank()) {
        clauses.nth(i).fill(CLAUSE);
        see("Saved");
      }
    }
    field("Planned end").fill(LocalDate.now(ZoneId.systemDefault()).plusDays(90).toString());
    // Whoever signs while something is unsaved is asked to read once more.
    assertThat(
            tool()
                .locator("div.stack-tight:has(> .field #clause-ends-on)")
                .getByText("Saved")
                .first())
        .isVisible();
    assertThat(button("Sign the agreement")).isVisible();
  }

  /** Writes one clause; it is saved a moment after. */
  void type(String clause, String text) {
    tool().locator("#clause-" + clause).fill(text);
  }

  /** Names who is to sign besides the two. */
  void nameThirdParty(String name) {
    tool().locator("x-third-party-choice select").selectOption(new SelectOption().setLabel(name));
    press("Name them");
    see(name + " is to sign with you. Waiting for");
  }

  /** Lets in whom the other one has named, as soon as the page says so. */
  void letIn(String name) {
    see(name + " is to sign with you.");
    press("Let " + name + " in");
    see(name + " signs with you and reads this agreement.");
  }

  /** The other one has the agreement open, too. */
  void seeHere(String partner) {
    see(partner + " has this open, too.");
  }

  /** Some clause reads so, though nobody loaded the page anew. */
  void seeClause(String text) {
    tool()
        .locator("textarea[name^=clause-]")
        .first()
        .page()
        .waitForCondition(
            () ->
                tool().locator("textarea[name^=clause-]").all().stream()
                    .anyMatch(clause -> clause.inputValue().equals(text)));
  }

  /** The other one has signed what is on the screen. */
  void seeSignatureOf(String partner) {
    see(partner + " has signed");
  }

  void signAgreement() {
    seeHeading("Your agreement");
    enter(button("Sign the agreement"));
  }

  /** One's own signature stands, the other person's is missing. */
  void seeWaitingFor(String partner) {
    see("You have signed. " + partner + " has yet to sign.");
  }

  void seeSignedAgreement() {
    see("Signed by both of you");
  }

  void setGoal(String title) {
    follow("Set a goal");
    field("What do you want to reach?").fill(title);
    List<String> levels =
        List.of(
            "The night shift asks for my handovers",
            "Every handover complete, without notes",
            "Every handover complete, with notes",
            "One handover a week is complete",
            "No handover is complete");
    for (int i = 0; i < levels.size(); i++) {
      tool().locator("#level-" + (2 - i)).fill(levels.get(i));
    }
    tool()
        .getByRole(
            AriaRole.RADIO,
            new FrameLocator.GetByRoleOptions().setName(Pattern.compile(", less than expected")))
        .check();
    field("By when?").fill(LocalDate.now(ZoneId.systemDefault()).plusDays(60).toString());
    press("Save the goal");
    see(title);
  }

  void agreeToGoal() {
    press("Agree to this goal");
    see("agreed by both");
  }

  void writeDownMeeting(String topic) {
    seeHeading("Your meetings");
    field("Day and time")
        .fill(LocalDateTime.now(ZoneId.systemDefault()).minusDays(1).format(MINUTES));
    field("Minutes").fill("45");
    field("Topic").fill(topic);
    press("Add the meeting");
    see(topic);
  }

  void proposeMeeting(String topic) {
    seeHeading("Your meetings");
    field("Day and time")
        .fill(LocalDateTime.now(ZoneId.systemDefault()).plusDays(3).format(MINUTES));
    field("Minutes").fill("45");
    field("Topic").fill(topic);
    press("Add the meeting");
    see(topic);
  }

  /** Agrees to the only time that the other one proposes. */
  void agreeToMeeting() {
    see("press it to agree");
    enter(tool().locator("li [class~=button-primary]").first());
    see("planned");
  }

  void confirmMeeting() {
    press("Yes, we met");
    see("1 meeting counts");
  }

  void showEvidence() {
    press("Show evidence");
    field("What can be seen?").fill("Three handovers last week, watched by the night shift.");
    tool().getByText("Every handover complete, without notes").last().click();
    press("Show it to");
    see("Shows level");
  }

  void countersign() {
    press("Countersign");
    see("It counts and no longer changes");
  }

  /** Exactly what the gradebook would receive. */
  void seePreview() {
    see("What the gradebook receives");
  }

  void signAndClose() {
    seePreview();
    enter(button("Sign and close"));
  }

  /** Chooses the highest number for every statement. */
  void answerSurvey() {
    Locator statements = tool().locator("fieldset.likert");
    assertThat(statements.first()).isVisible();
    for (int i = 0; i < statements.count(); i++) {
      statements.nth(i).getByRole(AriaRole.RADIO).last().press("Space");
    }
    press("Give these answers");
    see("What you have said so far");
  }

  /** Goes to a step of the way that is open. */
  void goTo(String step) {
    follow(step);
    tool().getByRole(AriaRole.NAVIGATION).first().waitFor();
  }

  void seeClosed() {
    see("Closed by both of you");
  }

  private Locator button(String name) {
    return tool()
        .getByRole(
            AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
  }
}
