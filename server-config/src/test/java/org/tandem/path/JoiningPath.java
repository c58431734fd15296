package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;

/**
 * How people come into a program that does not take everybody, in one language: one follows a link
 * that looks for people who help and reads what that is, one applies and is told no, one is named
 * by another and says yes. L&amp;D staff have designed the program before.
 */
final class JoiningPath {
  private static final String HELPER = "Omar Haddad";
  private static final String APPLICANT = "Nadia Petrova";
  private static final String NOMINEE = "Grace Tanaka";
  private static final String SKILL = "Clinical handover";
  private static final String REASON = "The way she explains a handover, even I understood it.";
  private static final String YES = "The night shift has asked for somebody like you.";
  private static final String NO = "This autumn is full; the next cohort opens in spring.";

  /** What fits in the situations of the guide for those who help. */
  private static final Map<String, String> FITS =
      Map.of("advice", "ask", "silence", "write", "heavy", "help");

  private final ConsoleDesk desk;
  private final Eyes eyes;
  private final Words words;
  private final LmsPages instructor;
  private final LmsPages helper;
  private final LmsPages applicant;
  private final LmsPages nominee;
  private final String program;
  private final String campaign;

  JoiningPath(String lms, Chromium chromium, Eyes eyes, ConsoleDesk desk, String program) {
    this.desk = desk;
    this.eyes = eyes;
    this.words = desk.words();
    this.instructor = new LmsPages(chromium.window(words.language()), lms);
    this.helper = new LmsPages(chromium.window(words.language()), lms);
    this.applicant = new LmsPages(chromium.window(words.language()), lms);
    this.nominee = new LmsPages(chromium.window(words.language()), lms);
    this.program = program;
    this.campaign = "Who helps? " + words.language();
  }

  void walk() {
    instructor.continueAs("Dr. Priya Raman");
    helper.continueAs(HELPER);
    applicant.continueAs(APPLICANT);
    nominee.continueAs(NOMINEE);
    place("journey", program);
    place("mentors", campaign);
    followTheLink();
    getReady();
    offerToHelp();
    apply();
    nameSomebody();
    decide();
    readTheAnswer();
    sayYes();
    lookWhereTheyComeFrom();
  }

  /** The instructor places a part of the program in the course. */
  private void place(String widget, String title) {
    instructor.openCourse(MainPath.COURSE);
    instructor.addActivityFrom("Tandem");
    ToolPages choosing = new ToolPages(instructor.tool());
    choosing.field(program).check();
    instructor.tool().locator("input[name=widget][value=" + widget + "]").check();
    instructor.tool().locator("input[name=title]").fill(title);
    eyes.look(instructor.page(), "adding-" + widget);
    choosing.press(words.of("deep-linking", "form.add"));
    instructor.awaitActivity(title);
  }

  private void followTheLink() {
    ToolPages link = open(helper, campaign);
    link.seeHeading(words.of("journey/mentors-wanted", "title"));
    eyes.look(helper.page(), "campaign");
    link.press(words.of("journey/mentors-wanted", "begin"));
    link.seeHeading(say("title"));
  }

  /** Reads, thinks, thinks again. */
  private void getReady() {
    ToolPages reading = new ToolPages(helper.tool());
    reading.follow(say("ready.go"));
    choose("advice", "tell");
    reading.see(words.of("journey/readiness", "why.again"));
    eyes.look(helper.page(), "getting-ready");
    FITS.forEach(this::choose);
    helper.tool().locator("input[name=understood]").check();
    reading.press(words.of("journey/readiness", "done"));
    reading.seeHeading(say("title"));
  }

  private void choose(String situation, String choice) {
    helper
        .tool()
        .locator("input[name=situation-%s][value=%s]".formatted(situation, choice))
        .check();
  }

  private void offerToHelp() {
    Locator seats = helper.tool().locator("input[name=seats]");
    assertThat(helper.tool().locator("input[name=side][value=MENTOR]")).isChecked();
    seats.fill("1");
    handIn(helper);
  }

  private void apply() {
    open(applicant, program);
    goToProfile(applicant);
    applicant.tool().locator("input[name=side][value=MENTEE]").check();
    handIn(applicant);
    eyes.look(applicant.page(), "applied");
  }

  private void nameSomebody() {
    ToolPages naming = open(applicant, program);
    Locator part = applicant.tool().locator("x-nominate");
    ConsoleDesk.unfold(part);
    part.locator("input[name=nominee]").fill(NOMINEE);
    part.locator("textarea[name=nominee-reason]").fill(REASON);
    eyes.look(applicant.page(), "naming");
    naming.press(words.of("journey/nominations", "send"));
    assertThat(part.locator("li").first()).containsText(NOMINEE);
  }

  /** The instructor admits one and not the other, each with a reason. */
  private void decide() {
    instructor.openActivity(MainPath.COURSE, program);
    decide(HELPER, YES, "admit");
    eyes.look(instructor.page(), "applications");
    decide(APPLICANT, NO, "decline");
    new ToolPages(instructor.tool()).see(words.of("course/applications", "none"));
  }

  private void decide(String person, String reason, String answer) {
    Locator form =
        instructor
            .tool()
            .locator("x-applications form")
            .filter(new Locator.FilterOptions().setHasText(person));
    form.locator("textarea").fill(reason);
    ToolPages.enter(form.locator("button[value=" + answer + "]"));
    assertThat(form).hasCount(0);
  }

  private void readTheAnswer() {
    open(applicant, program);
    goToProfile(applicant);
    ToolPages told = new ToolPages(applicant.tool());
    told.see(say("admission.DECLINED"));
    told.see(NO);
    eyes.look(applicant.page(), "not-admitted");
  }

  private void sayYes() {
    ToolPages invited = open(nominee, program);
    invited.seeHeading(words.of("journey/nominations", "said.title"));
    invited.see(REASON);
    eyes.look(nominee.page(), "named");
    invited.press(words.of("journey/nominations", "yes"));
    invited.seeHeading(say("title"));
  }

  private void lookWhereTheyComeFrom() {
    desk.tab("reports");
    desk.field("program").selectOption(new SelectOption().setLabel(program));
    Locator sources = desk.tool().locator("x-sources");
    assertThat(sources).containsText(campaign);
    sources.scrollIntoViewIfNeeded();
    desk.look("where-they-come-from");
  }

  private ToolPages open(LmsPages person, String activity) {
    person.openActivity(MainPath.COURSE, activity);
    ToolPages pages = new ToolPages(person.tool());
    assertThat(person.tool().locator("h1").first()).isVisible();
    return pages;
  }

  private void goToProfile(LmsPages person) {
    ToolPages pages = new ToolPages(person.tool());
    ToolPages.enter(person.tool().locator("a.step[href='#/profile']"));
    pages.seeHeading(say("title"));
  }

  private void handIn(LmsPages person) {
    person.tool().locator("textarea[name=about]").fill("On the ward for a while.");
    for (Map.Entry<String, String> words : Map.of("skills", SKILL, "languages", "en").entrySet()) {
      Locator field = person.tool().locator("input[id=" + words.getKey() + "]");
      field.fill(words.getValue());
      field.press("Enter");
      assertThat(person.tool().locator("input[type=hidden][name=" + words.getKey() + "]"))
          .hasCount(1);
    }
    ToolPages pages = new ToolPages(person.tool());
    pages.press(say("give"));
    pages.see(say("admission.APPLIED"));
  }

  private String say(String key) {
    return words.of("journey/participation", key);
  }
}
