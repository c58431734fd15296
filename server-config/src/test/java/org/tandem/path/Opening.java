package org.tandem.path;

/** How an LMS and Tandem come together, and a program into a course. */
final class Opening {
  private final LmsPages admin;
  private final LmsPages instructor;
  private final Eyes eyes;

  Opening(LmsPages admin, LmsPages instructor, Eyes eyes) {
    this.admin = admin;
    this.instructor = instructor;
    this.eyes = eyes;
  }

  /** The operator makes a link, the L&amp;D admin pastes it, and both say yes. */
  void connect(ConsolePages console, String consoleKey) {
    console.open();
    eyes.look(console.page(), "console-sign-in");
    console.signIn(consoleKey);
    String link = console.createRegistrationLink();
    eyes.look(console.page(), "console-registration-link");

    admin.openTools();
    eyes.look(admin.page(), "lms-tools-empty");
    admin.register(link);
    ToolPages tandem = new ToolPages(admin.tool());
    tandem.see("Tandem is registered");
    eyes.look(admin.page(), "registered");
    tandem.press("Close and return to the LMS");
    admin.awaitRegistered();
    eyes.look(admin.page(), "lms-tools-pending");

    console.openRegistrations();
    eyes.look(console.page(), "console-registrations");
    console.approve();
    admin.activate();
  }

  /** The L&amp;D admin opens a program, without ever seeing the console key. */
  StaffPages openProgram(String aim, String program) {
    return openProgram(openPrograms(), aim, program);
  }

  /** The programs of the LMS, before there is another one. */
  StaffPages openPrograms() {
    admin.openTools();
    admin.openConsole();
    StaffPages tandem = new StaffPages(admin.tool());
    tandem.follow("Programs");
    tandem.seeHeading("Programs");
    return tandem;
  }

  /** Opens a program from there. */
  StaffPages openProgram(StaffPages tandem, String aim, String program) {
    tandem.designProgram(aim, program);
    eyes.look(admin.page(), "console-design");
    tandem.openProgram(program);
    return tandem;
  }

  /** The instructor looks at what the program is in the course; the choice is not made yet. */
  StaffPages chooseActivity(String course, String program, String activity) {
    instructor.openCourse(course);
    instructor.addActivityFrom("Tandem");
    StaffPages tandem = new StaffPages(instructor.tool());
    tandem.chooseActivity(course, program, activity);
    return tandem;
  }
}
