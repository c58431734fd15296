package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The whole life of a coaching engagement with a sponsor, told by clicks of people who have it open
 * at the same time; the LMS and Tandem know each other already.
 */
final class CoachingPath {
  private static final String AIM = "Students do one thing on placement clearly better";
  static final String PROGRAM = "Placement coaching";
  private static final String SKILL = "Clinical handover";
  private static final String COACH = "Samuel Okafor";
  static final String COACHEE = "Aisha Rahman";
  private static final String SPONSOR = "Dr. Priya Raman";
  private static final String GOAL = "Hand over patients safely";
  private static final String MINE = "We work on handovers at the end of late shifts.";
  private static final String THEIRS = "Every other week, 45 minutes, on the ward.";

  private final Eyes eyes;
  private final Opening opening;
  private final LmsPages admin;
  private final LmsPages instructor;
  private final LmsPages coach;
  private final LmsPages coachee;

  CoachingPath(String lms, Chromium chromium, Eyes eyes) {
    this.eyes = eyes;
    this.admin = new LmsPages(chromium.window(), lms);
    this.instructor = new LmsPages(chromium.window(), lms);
    this.opening = new Opening(admin, instructor, eyes);
    this.coach = new LmsPages(chromium.window(), lms);
    this.coachee = new LmsPages(chromium.window(), lms);
  }

  void walk() {
    begin();
    pair();
    measure();
    writeTogether();
    signAllThree();
    meet();
    prove();
    close();
    lookBack();
    seeGrade();
  }

  /** A program that asks for a third party, graded by the level reached. */
  private void begin() {
    admin.continueAs("Alex Morgan");
    instructor.continueAs(SPONSOR);
    coach.continueAs(COACH);
    coachee.continueAs(COACHEE);
    StaffPages console = opening.openProgram(AIM, PROGRAM);
    console.pairBy(PROGRAM, "Staff pair people by hand");
    console.requireThirdParty(PROGRAM);
    eyes.look(admin.page(), "console-third-party");
    StaffPages choosing = opening.chooseActivity(MainPath.COURSE, PROGRAM, PROGRAM);
    choosing.gradeFromOutcome();
    choosing.addToCourse();
    instructor.awaitActivity(PROGRAM);
  }

  private void pair() {
    open(coach, "Tell us what you are looking for").offer(SKILL, "coach");
    open(coachee, "Tell us what you are looking for").wish(SKILL, "coach");
    instructor.openActivity(MainPath.COURSE, PROGRAM);
    StaffPages pairing = new StaffPages(instructor.tool());
    pairing.choose(COACHEE);
    pairing.press("Propose this pair");
    pairing.see("Waiting for an answer");
    open(coachee, "There is a match for you").accept(COACH);
    open(coach, "There is a match for you").accept(COACHEE);
  }

  /** Nobody signs a coaching agreement without an outcome that is measured from where it stands. */
  private void measure() {
    JourneyPages setting = open(coachee, "Write your agreement together");
    setting.see("Set a goal that can be measured");
    setting.setGoal(GOAL);
    eyes.look(coachee.page(), "goal-with-baseline");
  }

  /** Both write at the same moment, each in a clause of their own, and see each other. */
  private void writeTogether() {
    JourneyPages one = open(coachee, "Write your agreement together");
    JourneyPages other = open(coach, "Write your agreement together");
    other.seeHere(COACHEE);
    one.seeHere(COACH);
    one.type("scope", MINE);
    other.type("logistics", THEIRS);
    one.seeClause(THEIRS);
    other.seeClause(MINE);
    one.nameThirdParty(SPONSOR);
    other.letIn(SPONSOR);
    one.see(SPONSOR + " signs with you and reads this agreement.");
    one.writeAgreement();
    eyes.look(coachee.page(), "agreement-third-party");
    one.signAgreement();
    other.seeSignatureOf(COACHEE);
    other.signAgreement();
    other.see("You have signed. " + SPONSOR + " has yet to sign.");
  }

  /** The sponsor finds it on top of the course's page; the others see it by themselves. */
  private void signAllThree() {
    instructor.openActivity(MainPath.COURSE, PROGRAM);
    StaffPages signing = new StaffPages(instructor.tool());
    signing.see("Your signature is asked for");
    signing.openAgreementToSign();
    signing.see(THEIRS);
    eyes.look(instructor.page(), "third-party-signs");
    signing.press("Sign for myself");
    signing.see("All three have signed");
    new JourneyPages(coachee.tool()).see("Signed by all of you");
    new JourneyPages(coach.tool()).see("Signed by all of you");
  }

  /** One is agreed on for a day to come, one that took place is confirmed by both. */
  private void meet() {
    JourneyPages planning = open(coachee, "Plan your next meeting");
    planning.proposeMeeting("Before the next late shift");
    open(coach, COACHEE + " proposes a meeting").agreeToMeeting();
    coachee.openActivity(MainPath.COURSE, PROGRAM);
    JourneyPages writing = new JourneyPages(coachee.tool());
    writing.goTo("Meetings");
    writing.see("planned");
    writing.writeDownMeeting("First handovers");
    open(coach, "Did you meet?").confirmMeeting();
  }

  private void prove() {
    open(coachee, "Show what you reached").showEvidence();
    open(coach, "Look at the evidence").countersign();
  }

  private void close() {
    JourneyPages closing = open(coachee, "Sign and close");
    JourneyPages ending = open(coach, "Sign and close");
    closing.signAndClose();
    closing.seeWaitingFor(COACH);
    ending.signAndClose();
    ending.seeClosed();
  }

  /** Each answers for themselves; numbers are there once both have. */
  private void lookBack() {
    JourneyPages first = open(coachee, "Look back on what you did");
    first.answerSurvey();
    first.see(COACH + "’s answers appear here once they are there.");
    open(coach, "Look back on what you did").answerSurvey();
    coachee.openActivity(MainPath.COURSE, PROGRAM);
    JourneyPages reading = new JourneyPages(coachee.tool());
    reading.goTo("Looking back");
    reading.see("What you have said so far");
    assertThat(reading.tool().getByText("answers appear here once")).hasCount(0);
    eyes.look(coachee.page(), "survey-answered-by-both");
  }

  private void seeGrade() {
    instructor.awaitGrade(MainPath.COURSE, PROGRAM, COACHEE, "18");
    eyes.look(instructor.page(), "lms-grade-coaching");
  }

  private static JourneyPages open(LmsPages person, String next) {
    person.openActivity(MainPath.COURSE, PROGRAM);
    JourneyPages journey = new JourneyPages(person.tool());
    journey.goOn(next);
    return journey;
  }
}
