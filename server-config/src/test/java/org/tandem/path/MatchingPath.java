package org.tandem.path;

/**
 * One course, one program for each way of pairing people, told by clicks; the LMS and Tandem know
 * each other already.
 */
final class MatchingPath {
  /** The program in which two pairs have said yes in the end, and signed nothing. */
  static final String TWO_PAIRS = "Everybody at once";

  private static final String COURSE = "Nursing practice";
  private static final String AIM = "People grow into their next role";
  private static final String SKILL = "Clinical handover";

  private final Eyes eyes;
  private final Opening opening;
  private final LmsPages admin;
  private final LmsPages instructor;
  private final LmsPages maria;
  private final LmsPages samuel;
  private final LmsPages daniel;
  private final LmsPages aisha;
  private final LmsPages arabicReader;

  MatchingPath(String lms, Chromium chromium, Eyes eyes) {
    this.eyes = eyes;
    this.admin = new LmsPages(chromium.window(), lms);
    this.instructor = new LmsPages(chromium.window(), lms);
    this.opening = new Opening(admin, instructor, eyes);
    this.maria = new LmsPages(chromium.window(), lms);
    this.samuel = new LmsPages(chromium.window(), lms);
    this.daniel = new LmsPages(chromium.window(), lms);
    this.aisha = new LmsPages(chromium.window(), lms);
    this.arabicReader = new LmsPages(chromium.window("ar"), lms);
  }

  void walk() {
    arrive();
    selfMatch();
    matchByHand();
    matchInBulk();
  }

  private void arrive() {
    admin.continueAs("Alex Morgan");
    instructor.continueAs("Dr. Priya Raman");
    maria.continueAs("Maria Lindqvist");
    samuel.continueAs("Samuel Okafor");
    daniel.continueAs("Daniel Weiss");
    aisha.continueAs("Aisha Rahman");
    arabicReader.continueAs("Aisha Rahman");
  }

  /**
   * Mentees search and ask; one is accepted, one waits in line and moves up when a seat is free.
   */
  private void selfMatch() {
    String activity = begin("Ask a colleague", "People choose for themselves");
    open(maria, activity, "Tell us what you are looking for").offer(SKILL);
    open(samuel, activity, "Tell us what you are looking for").offer("Working at night");
    open(daniel, activity, "Tell us what you are looking for").wish(SKILL);
    open(aisha, activity, "Tell us what you are looking for").wish(SKILL);

    JourneyPages asking = open(daniel, activity, "Find somebody and ask");
    eyes.look(daniel.page(), "self-search");
    asking.search("handover");
    asking.ask("Maria Lindqvist", "I would like to hear how you hand over at night.");
    eyes.look(daniel.page(), "self-asked");
    JourneyPages waiting = open(aisha, activity, "Find somebody and ask");
    waiting.standInLine("Maria Lindqvist");
    waiting.ask("Samuel Okafor", "");
    arabicReader.openActivity(COURSE, activity);
    JourneyPages arabic = new JourneyPages(arabicReader.tool());
    arabic.seeHeading("لقد سألت");
    arabic.tool().getByText("إلقاء نظرة").first().click();
    arabic.see("رقمك في الدور");
    eyes.look(arabicReader.page(), "self-in-line-arabic");

    JourneyPages declining = open(maria, activity, "Somebody asks you");
    eyes.look(maria.page(), "self-request");
    declining.declineRequestOf("Daniel Weiss", "I have no time at the moment");
    declining.acceptRequestOf("Aisha Rahman");
    eyes.look(maria.page(), "self-accepted");
    samuel.openActivity(COURSE, activity);
    JourneyPages overtaken = new JourneyPages(samuel.tool());
    overtaken.lookAt("Your profile is in");
    overtaken.see("Taken back by itself");
    open(aisha, activity, "Write your agreement together").seeHeading("Your agreement");
    instructor.openActivity(COURSE, activity);
    StaffPages seeing = new StaffPages(instructor.tool());
    seeing.see("In this program people look for each other");
    seeing.see("Both said yes");
  }

  /** The instructor chooses two people, sees why, and proposes them to each other. */
  private void matchByHand() {
    String activity = begin("Paired by hand", "Staff pair people by hand");
    open(maria, activity, "Tell us what you are looking for").offer(SKILL);
    open(daniel, activity, "Tell us what you are looking for").wish(SKILL);

    instructor.openActivity(COURSE, activity);
    StaffPages pairing = new StaffPages(instructor.tool());
    pairing.choose("Daniel Weiss");
    pairing.see("Wanted and offered: Clinical handover");
    eyes.look(instructor.page(), "by-hand");
    pairing.press("Propose this pair");
    pairing.see("Waiting for an answer");
    open(daniel, activity, "There is a match for you").accept("Maria Lindqvist");
  }

  /** A run, a pair moved by keyboard at a cost, the log, and pairs at once when published. */
  private void matchInBulk() {
    String activity = begin(TWO_PAIRS, "The matching pairs everybody at once");
    open(maria, activity, "Tell us what you are looking for").offer(SKILL);
    open(samuel, activity, "Tell us what you are looking for").offer("Working at night");
    open(daniel, activity, "Tell us what you are looking for").wish(SKILL);
    open(aisha, activity, "Tell us what you are looking for").wish("Working at night");

    instructor.openActivity(COURSE, activity);
    StaffPages running = new StaffPages(instructor.tool());
    running.seeTradeOff("2 pairs");
    eyes.look(instructor.page(), "bulk-trade-off");
    running.runMatching();
    running.see("Daniel Weiss with Maria Lindqvist");
    running.move("Daniel Weiss", "Samuel Okafor");
    running.see("everybody together would lose");
    eyes.look(instructor.page(), "bulk-cost-of-a-move");
    running.press("Keep this pair and run again");
    running.see("Decided by you");
    running.see("2 changes since the run of");
    running.repeatNewestRun();
    eyes.look(instructor.page(), "bulk-repeated");
    running.publish("Publish 2 pairs");
    running.see("Both said yes");
    open(daniel, activity, "Write your agreement together").seeHeading("Your agreement");
  }

  /** Opens a program that pairs people in this way and places it in the course. */
  private String begin(String program, String method) {
    StaffPages console = opening.openProgram(AIM, program);
    console.pairBy(program, method);
    eyes.look(admin.page(), "console-pairing");
    opening.chooseActivity(COURSE, program, program).addToCourse();
    instructor.awaitActivity(program);
    return program;
  }

  private static JourneyPages open(LmsPages person, String activity, String next) {
    person.openActivity(COURSE, activity);
    JourneyPages journey = new JourneyPages(person.tool());
    journey.goOn(next);
    return journey;
  }
}
