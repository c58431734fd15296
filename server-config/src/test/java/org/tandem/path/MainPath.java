package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** The story of one program, told by clicks. */
final class MainPath {
  static final String COURSE = "Nursing practice";
  static final String AIM = "People grow into their next role";
  static final String PROGRAM = "Ward mentoring";
  static final String ACTIVITY = "Mentoring on the ward";
  static final String MENTOR = "Maria Lindqvist";
  static final String MENTEE = "Daniel Weiss";

  private final String consoleKey;
  private final Eyes eyes;
  private final ConsolePages console;
  private final Opening opening;
  private final LmsPages admin;
  private final LmsPages instructor;
  private final LmsPages mentor;
  private final LmsPages mentee;
  private final Acts designing;
  private final Acts adding;
  private final Acts joining;

  MainPath(String lms, String tandem, String consoleKey, Chromium chromium, Eyes eyes) {
    this.consoleKey = consoleKey;
    this.eyes = eyes;
    this.admin = new LmsPages(chromium.window(), lms);
    this.instructor = new LmsPages(chromium.window(), lms);
    this.console = new ConsolePages(chromium.window(), tandem);
    this.opening = new Opening(admin, instructor, eyes);
    this.mentor = new LmsPages(chromium.window(), lms);
    this.mentee = new LmsPages(chromium.window(), lms);
    this.designing = new Acts(admin.page(), tandem + "/app");
    this.adding = new Acts(instructor.page(), tandem + "/app");
    this.joining = new Acts(mentee.page(), tandem + "/app");
  }

  void walk() {
    arrive();
    connect();
    openProgram();
    addActivity();
    takePart();
    match();
    accept();
    agree();
    setGoal();
    meet();
    showEvidence();
    close();
    seeGrade();
  }

  /** Everybody opens the LMS as themselves. */
  void arrive() {
    admin.open();
    eyes.look(admin.page(), "lms-home");
    admin.continueAs("Alex Morgan");
    instructor.continueAs("Dr. Priya Raman");
    mentor.continueAs(MENTOR);
    mentee.continueAs(MENTEE);
  }

  /** The LMS and Tandem come together. */
  void connect() {
    opening.connect(console, consoleKey);
  }

  /** The L&amp;D admin opens a program, without ever seeing the console key. */
  void openProgram() {
    StaffPages programs = opening.openPrograms();
    eyes.look(admin.page(), "console-no-program");
    opening.openProgram(programs, AIM, PROGRAM);
    eyes.look(admin.page(), "console-programs");
  }

  /** The instructor places the program in the course; the grade column is there at once. */
  void addActivity() {
    instructor.openCourse(COURSE);
    eyes.look(instructor.page(), "lms-course-empty");
    StaffPages tandem = opening.chooseActivity(COURSE, PROGRAM, ACTIVITY);
    tandem.gradeFromOutcome();
    eyes.look(instructor.page(), "deep-linking");
    tandem.addToCourse();
    instructor.awaitActivity(ACTIVITY);
    instructor.openGrades(COURSE);
    assertThat(instructor.page().getByText("out of 20")).isVisible();
    eyes.look(instructor.page(), "lms-grades-empty");
  }

  /** One offers to mentor, one wishes for exactly that mentor. */
  void takePart() {
    JourneyPages offering = open(mentor);
    offering.goOn("Tell us what you are looking for");
    offering.offerToMentor();
    eyes.look(mentor.page(), "profile-mentor");

    JourneyPages wishing = open(mentee);
    wishing.seeHeading("Tell us what you are looking for");
    eyes.look(mentee.page(), "first-visit");
    wishing.goOn("Tell us what you are looking for");
    wishing.wishForMentor(MENTOR);
    eyes.look(mentee.page(), "profile-mentee");
    beWithinTenMinutes();
  }

  /**
   * From "New program" to the first learner takes less than ten minutes, also with half a minute
   * for each press and each field; the guide says these numbers.
   */
  private void beWithinTenMinutes() {
    designing.areAtMost(5, 3);
    adding.areAtMost(5, 1);
    joining.areAtMost(10, 2);
  }

  /** The instructor sees the roster, runs the matching and proposes its pair. */
  void match() {
    instructor.openActivity(COURSE, ACTIVITY);
    StaffPages tandem = new StaffPages(instructor.tool());
    tandem.seeRoster(9);
    tandem.runMatching();
    eyes.look(instructor.page(), "matching");
    tandem.publish();
    eyes.look(instructor.page(), "matching-published");
  }

  void accept() {
    JourneyPages asked = open(mentee);
    asked.goOn("There is a match for you");
    eyes.look(mentee.page(), "proposal");
    asked.accept(MENTOR);
    JourneyPages other = open(mentor);
    other.goOn("There is a match for you");
    other.accept(MENTEE);
  }

  /** Both have the agreement open at once; what one does is there for the other by itself. */
  void agree() {
    JourneyPages writing = open(mentee);
    writing.goOn("Write your agreement together");
    JourneyPages beside = open(mentor);
    beside.goOn("Write your agreement together");
    beside.seeHere(MENTEE);
    writing.seeHere(MENTOR);
    writing.writeAgreement();
    eyes.look(mentee.page(), "agreement-draft");
    beside.seeClause(JourneyPages.CLAUSE);
    writing.signAgreement();
    writing.seeWaitingFor(MENTOR);
    beside.seeSignatureOf(MENTEE);
    eyes.look(mentor.page(), "agreement-to-sign");
    beside.signAgreement();
    beside.seeSignedAgreement();
    eyes.look(mentor.page(), "agreement-signed");
    writing.seeSignedAgreement();
  }

  void setGoal() {
    JourneyPages setting = open(mentee);
    setting.goOn("Set a goal");
    setting.setGoal("Hand over patients safely");
    eyes.look(mentee.page(), "goal");
    JourneyPages agreeing = open(mentor);
    agreeing.goOn("A goal is waiting for your yes");
    agreeing.agreeToGoal();
    eyes.look(mentor.page(), "goal-agreed");
  }

  void meet() {
    JourneyPages planning = open(mentee);
    planning.goOn("Plan your next meeting");
    planning.writeDownMeeting("First handovers");
    eyes.look(mentee.page(), "meeting");
    JourneyPages confirming = open(mentor);
    confirming.goOn("Did you meet?");
    confirming.confirmMeeting();
    eyes.look(mentor.page(), "meeting-confirmed");
  }

  void showEvidence() {
    JourneyPages showing = open(mentee);
    showing.goOn("Show what you reached");
    showing.showEvidence();
    eyes.look(mentee.page(), "evidence");
    JourneyPages countersigning = open(mentor);
    countersigning.goOn("Look at the evidence");
    countersigning.countersign();
    eyes.look(mentor.page(), "evidence-countersigned");
  }

  void close() {
    JourneyPages closing = open(mentee);
    closing.goOn("Sign and close");
    closing.seePreview();
    eyes.look(mentee.page(), "closing");
    closing.signAndClose();
    closing.seeWaitingFor(MENTOR);
    JourneyPages ending = open(mentor);
    ending.goOn("Sign and close");
    ending.signAndClose();
    ending.seeClosed();
    eyes.look(mentor.page(), "closed");
  }

  /** The outcome reaches the gradebook, and says what it rests on but not what it says. */
  void seeGrade() {
    instructor.awaitGrade(COURSE, ACTIVITY, MENTEE, "\\d");
    assertThat(instructor.grade(ACTIVITY, MENTEE)).containsText(any("agreement version 1"));
    assertThat(instructor.grade(ACTIVITY, MENTEE)).containsText(any("1 countersigned"));
    assertThat(instructor.grade(ACTIVITY, MENTEE)).not().containsText(any("handover"));
    eyes.look(instructor.page(), "lms-grade");
  }

  private static Pattern any(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  private static JourneyPages open(LmsPages person) {
    person.openActivity(COURSE, ACTIVITY);
    return new JourneyPages(person.tool());
  }
}
