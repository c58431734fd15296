package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * An administrator lets an instructor into the console, who opens it out of a course, and takes it
 * back, in one language.
 */
final class AppointingPath {
  private final ConsoleDesk desk;
  private final LmsPages instructor;
  private final Eyes eyes;

  AppointingPath(ConsoleDesk desk, LmsPages instructor, Eyes eyes) {
    this.desk = desk;
    this.instructor = instructor;
    this.eyes = eyes;
  }

  void walk() {
    desk.tab("registrations");
    desk.followInConsole("registrations.appointments", "appointments");
    desk.field("text").fill("Priya");
    desk.press("appointments", "search");
    ToolPages.enter(desk.tool().locator("section[aria-labelledby=add] tbody button").first());
    Locator appointed = desk.tool().locator("section[aria-labelledby=appointed] tbody tr");
    assertThat(appointed).hasCount(1);
    desk.look("who-may-open");

    instructor.continueAs("Dr. Priya Raman");
    instructor.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
    new ToolPages(instructor.tool()).press(desk.words().of("shared", "openConsole"));
    assertThat(instructor.tool().locator("nav.tabs")).isVisible();
    eyes.look(instructor.page(), "console-of-an-appointed");

    ToolPages.enter(appointed.locator("button"));
    assertThat(appointed).hasCount(0);
  }
}
