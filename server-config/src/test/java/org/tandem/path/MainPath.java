package org.tandem.path;

/** The story of one program, told by clicks. */
final class MainPath {
  private static final String COURSE = "Nursing practice";
  private static final String PROGRAM = "Ward mentoring";
  private static final String ACTIVITY = "Mentoring on the ward";

  private final String consoleKey;
  private final Eyes eyes;
  private final ConsolePages console;
  private final LmsPages admin;
  private final LmsPages instructor;

  MainPath(String lms, String tandem, String consoleKey, Chromium chromium, Eyes eyes) {
    this.consoleKey = consoleKey;
    this.eyes = eyes;
    this.console = new ConsolePages(chromium.window(), tandem);
    this.admin = new LmsPages(chromium.window(), lms);
    this.instructor = new LmsPages(chromium.window(), lms);
  }

  void walk() {
    admin.open();
    eyes.look(admin.page(), "lms-home");
    connect();
    openProgram();
    addActivity();
  }

  /** The operator makes a link, the L&amp;D admin pastes it, and both say yes. */
  void connect() {
    console.open();
    eyes.look(console.page(), "console-sign-in");
    console.signIn(consoleKey);
    String link = console.createRegistrationLink();
    eyes.look(console.page(), "console-registration-link");

    admin.continueAs("Alex Morgan");
    eyes.look(admin.page(), "lms-tools-empty");
    admin.register(link);
    admin.awaitRegistered();
    eyes.look(admin.page(), "lms-tools-pending");

    console.openRegistrations();
    eyes.look(console.page(), "console-registrations");
    console.approve();
    admin.activate();
  }

  /** The L&amp;D admin opens a program, without ever seeing the console key. */
  void openProgram() {
    admin.openConsole();
    StaffPages tandem = new StaffPages(admin.tool());
    tandem.openProgram(PROGRAM);
    eyes.look(admin.page(), "console-programs");
  }

  /** The instructor places the program in the course; the grade column is there at once. */
  void addActivity() {
    instructor.continueAs("Dr. Priya Raman");
    instructor.openCourse(COURSE);
    eyes.look(instructor.page(), "lms-course-empty");
    instructor.addActivityFrom("Tandem");
    StaffPages tandem = new StaffPages(instructor.tool());
    tandem.chooseActivity(ACTIVITY);
    eyes.look(instructor.page(), "deep-linking");
    tandem.addToCourse();
    instructor.awaitActivity(ACTIVITY);
    instructor.openGrades(COURSE);
    eyes.look(instructor.page(), "lms-grades-empty");
  }
}
