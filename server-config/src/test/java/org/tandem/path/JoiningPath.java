package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;

/**
 * How people come into a program of two courses that does not take everybody, in one language: one
 * follows a link that looks for people who help and reads what that is, two apply, of whom one is
 * told no, one is named by another and says yes. L&amp;D staff have designed the program before,
 * let everybody in at once and think better of it.
 */
final class JoiningPath {
  private static final String ELSEWHERE = "Software engineering";
  private static final String NOMINEE = "Grace Tanaka";
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
  private final Participant helper;
  private final Participant applicant;
  private final Participant other;
  private final Participant nominee;
  private final String program;
  private final String campaign;

  JoiningPath(String lms, Chromium chromium, Eyes eyes, ConsoleDesk desk, String program) {
    this.desk = desk;
    this.eyes = eyes;
    this.words = desk.words();
    this.instructor = new LmsPages(chromium.window(words.language()), lms);
    this.helper = new Participant("Omar Haddad", lms, chromium, words);
    this.applicant = new Participant("Nadia Petrova", lms, chromium, words);
    this.other = new Participant("Emma Novak", lms, chromium, words);
    this.nominee = new Participant(NOMINEE, lms, chromium, words);
    this.program = program;
    this.campaign = words.either("Could you help a newcomer?", "هل تساعد زميلًا جديدًا؟");
  }

  void walk() {
    instructor.continueAs("Dr. Priya Raman");
    List.of(helper, applicant, other, nominee).forEach(Participant::arrive);
    place(MainPath.COURSE, "journey", program);
    place(MainPath.COURSE, "mentors", campaign);
    place(ELSEWHERE, "journey", program);
    followTheLink();
    getReady();
    offerToHelp();
    apply(applicant, MainPath.COURSE);
    eyes.look(applicant.page(), "applied");
    apply(other, ELSEWHERE);
    nameSomebody();
    ManyPath many = new ManyPath(desk);
    many.admit(program);
    many.invite(program);
    decide();
    readTheAnswer();
    sayYes();
    lookWhereTheyComeFrom();
  }

  /** The instructor places a part of the program in a course. */
  private void place(String course, String widget, String title) {
    instructor.openCourse(course);
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
    ToolPages link = helper.open(MainPath.COURSE, campaign);
    link.seeHeading(words.of("journey/mentors-wanted", "title"));
    eyes.look(helper.page(), "campaign");
    link.press(words.of("journey/mentors-wanted", "begin"));
    helper.seeProfile();
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
    helper.seeProfile();
  }

  private void choose(String situation, String choice) {
    helper
        .tool()
        .locator("input[name=situation-%s][value=%s]".formatted(situation, choice))
        .check();
  }

  private void offerToHelp() {
    assertThat(helper.tool().locator("input[name=side][value=MENTOR]")).isChecked();
    handIn(helper);
  }

  /** Reads for whom it is, asks to take part, and reads which number they are. */
  private void apply(Participant person, String course) {
    person.open(course, program);
    person.goToProfile();
    person.choose("MENTEE");
    new ToolPages(person.tool()).see(words.of("journey/participation", "admission.title"));
    handIn(person).see(say("admission.APPLIED.line"));
  }

  private ToolPages handIn(Participant person) {
    person.handIn();
    ToolPages told = new ToolPages(person.tool());
    told.see(say("admission.APPLIED"));
    return told;
  }

  private void nameSomebody() {
    ToolPages naming = applicant.open(MainPath.COURSE, program);
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
    assertThat(instructor.tool().locator("x-needs li").first()).isVisible();
    assertThat(instructor.tool().locator("x-campaigns")).containsText(campaign);
    decide(helper, YES, "admit");
    eyes.look(instructor.page(), "applications");
    decide(applicant, NO, "decline");
    new ToolPages(instructor.tool()).see(words.of("course/applications", "none"));
  }

  private void decide(Participant person, String reason, String answer) {
    Locator form =
        instructor
            .tool()
            .locator("x-applications form")
            .filter(new Locator.FilterOptions().setHasText(person.name()));
    form.locator("textarea").fill(reason);
    ToolPages.enter(form.locator("button[value=" + answer + "]"));
    assertThat(form).hasCount(0);
  }

  private void readTheAnswer() {
    applicant.open(MainPath.COURSE, program);
    applicant.goToProfile();
    ToolPages told = new ToolPages(applicant.tool());
    told.see(say("admission.DECLINED"));
    told.see(NO);
    eyes.look(applicant.page(), "not-admitted");
  }

  private void sayYes() {
    ToolPages invited = nominee.open(MainPath.COURSE, program);
    invited.seeHeading(words.of("journey/nominations", "said.title"));
    invited.see(REASON);
    eyes.look(nominee.page(), "named");
    invited.press(words.of("journey/nominations", "yes"));
    nominee.seeProfile();
  }

  private void lookWhereTheyComeFrom() {
    desk.tab("reports");
    desk.field("program").selectOption(new SelectOption().setLabel(program));
    Locator sources = desk.tool().locator("x-sources");
    assertThat(sources).containsText(campaign);
    sources.scrollIntoViewIfNeeded();
    desk.look("where-they-come-from");
  }

  private String say(String key) {
    return words.of("journey/participation", key);
  }
}
