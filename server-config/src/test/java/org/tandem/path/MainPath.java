package org.tandem.path;

import com.microsoft.playwright.Page;

/** The story of one program, told by clicks. */
final class MainPath {
  private static final String COURSE = "Nursing practice";
  private static final String ACTIVITY = "Mentoring on the ward";

  private final Surroundings around;
  private final Eyes eyes;
  private final ConsolePages console;
  private final LmsPages admin;
  private final LmsPages instructor;

  MainPath(Surroundings around, Chromium chromium, Eyes eyes) {
    this.around = around;
    this.eyes = eyes;
    this.console = new ConsolePages(chromium.window(), around.tandemUrl());
    this.admin = lms(chromium.window());
    this.instructor = lms(chromium.window());
  }

  void walk() throws Exception {
    admin.open();
    eyes.look(admin.page(), "lms-home");
    connect();
  }

  /** The operator makes a link, the L&amp;D admin pastes it, and both say yes. */
  private void connect() throws Exception {
    console.open();
    eyes.look(console.page(), "console-sign-in");
    console.signIn(around.tandem().consoleKey());
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

  private LmsPages lms(Page page) {
    return new LmsPages(page, around.lms().url());
  }
}
