package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What L&amp;D staff do about programs, in one language: they design one, change its parts, say who
 * may take part, bring people in and take them back. The main path has been walked before.
 */
final class ConsolePath {
  private static final String OBJECTIVE = "More people find somebody to talk to";
  private static final String COMPANIONS = "companions";
  private static final String WRONG = "email,role\nnobody@demo.invalid,mentor\n";
  private static final String RIGHT =
      """
      email,role,skills
      grace.tanaka@demo.invalid,mentor,Listening
      lucia.fernandez@demo.invalid,mentee,Listening
      """;

  private final ConsoleDesk desk;
  private final String program;

  ConsolePath(ConsoleDesk desk) {
    this.desk = desk;
    this.program = desk.words().either("First weeks on the ward", "الأسابيع الأولى في القسم");
  }

  /** The program that is designed. */
  String program() {
    return program;
  }

  void walk() {
    desk.tab("programs");
    desk.look("programs");
    new TemplatesPath(desk).walk();
    design();
    changeObjectives();
    callPeople();
    chooseGoals();
    sayWhoMayTakePart();
    prepare();
    askPairs();
    new QuestionsPath(desk, program).walk();
    new SharingPath(desk, program).walk();
    bringPeopleIn();
  }

  /** From the result that is wanted to an open program: two things to say, one to press. */
  private void design() {
    desk.follow("programs", "new", "design");
    desk.tool().locator("input[name=aim][value='placement-coaching.perform-better']").check();
    desk.see("design", "suggested");
    desk.field("program-name").fill(program);
    desk.look("design");
    desk.press("design", "create");
    assertThat(desk.program(program)).isVisible();
  }

  private void changeObjectives() {
    Locator part = part("x-program-objectives");
    part.locator("input[type=text]").first().fill(OBJECTIVE);
    desk.look("objectives");
    save(part, "objectives.save");
  }

  private void callPeople() {
    Locator part = part("x-program-vocabulary");
    part.locator("[lang=" + desk.words().language() + "] input").nth(1).fill(COMPANIONS);
    desk.look("words");
    save(part, "words.save");
    assertThat(part.locator("summary")).containsText(COMPANIONS);
  }

  private void chooseGoals() {
    Locator part =
        desk.program(program)
            .locator(
                "details",
                new Locator.LocatorOptions().setHasText(desk.say("programs", "goals.title")))
            .first();
    ConsoleDesk.unfold(part);
    part.locator("input[value=OKR]").check();
    save(part, "pairing.save");
    assertThat(part.locator("summary")).containsText(desk.say("programs", "goals.OKR"));
  }

  /** Learners apply, for one of two cohorts. */
  private void sayWhoMayTakePart() {
    desk.into(program, "admission", "admission");
    desk.field("approval").check();
    desk.field("course_role-MENTEE").selectOption("LEARNER");
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    cohort(0, "This term", today.minusDays(7), today.plusDays(30));
    cohort(1, "Next term", today.plusDays(90), today.plusDays(120));
    desk.look("admission");
    desk.press("admission", "save");
    desk.hear("admission", "saved");
    desk.goBack("programs");
    desk.into(program, "admission", "admission");
    assertThat(desk.field("cohort-name-1")).hasValue("Next term");
    assertThat(desk.field("approval")).isChecked();
    assertThat(desk.field("course_role-MENTEE")).hasValue("LEARNER");
    desk.goBack("programs");
  }

  private void cohort(int index, String name, LocalDate opens, LocalDate closes) {
    desk.press("admission", "cohort.add");
    desk.field("cohort-name-" + index).fill(name);
    desk.field("cohort-places-" + index).fill("20");
    desk.field("cohort-opens-" + index).fill(opens.toString());
    desk.field("cohort-closes-" + index).fill(closes.toString());
  }

  private void prepare() {
    desk.into(program, "readiness", "readiness");
    desk.field("guide-MENTOR").selectOption("helping-others");
    desk.field("first-MENTOR").check();
    desk.look("getting-ready");
    desk.press("readiness", "save");
    desk.hear("readiness", "saved");
    desk.goBack("programs");
  }

  private void askPairs() {
    desk.into(program, "surveys", "surveys");
    desk.field("pulse").fill("3");
    desk.look("surveys");
    desk.press("surveys", "plan.save");
    desk.hear("surveys", "plan.saved");
    desk.goBack("programs");
  }

  /** A table with a mistake, one without, and all of it back again. */
  private void bringPeopleIn() {
    desk.into(MainPath.PROGRAM, "people", "people");
    desk.tool().locator("input[name=agreed][value=no]").check();
    send(WRONG);
    desk.see("people", "flaw.UNKNOWN_PERSON");
    desk.look("people-wrong");
    send(RIGHT);
    desk.see("people", "state.CHECKED");
    desk.look("people-checked");
    desk.press("people", "start");
    Locator newest = desk.tool().getByRole(AriaRole.ARTICLE).first();
    assertThat(newest).containsText(desk.say("people", "undo"));
    desk.press("people", "undo");
    desk.confirm();
    assertThat(newest).containsText(desk.say("people", "state.UNDONE"));
    desk.look("people-taken-back");
    desk.seeFile("people", "out.save", MainPath.COURSE + "[.]csv");
  }

  private void send(String table) {
    desk.choose(table);
    desk.press("people", "check");
  }

  /** A part of the new program, unfolded. */
  private Locator part(String element) {
    Locator part = desk.program(program).locator(element);
    ConsoleDesk.unfold(part);
    return part;
  }

  private void save(Locator part, String key) {
    Locator button =
        part.getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(desk.say("programs", key)).setExact(true));
    ToolPages.enter(button);
    assertThat(button).isEnabled();
  }
}
