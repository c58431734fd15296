package org.tandem.path;

import com.microsoft.playwright.FrameLocator;

/** Tandem as L&amp;D staff and instructors see it inside the LMS. */
final class StaffPages extends ToolPages {
  StaffPages(FrameLocator tool) {
    super(tool);
  }

  /** Opens a program from that template, under that name. */
  void openProgram(String template, String name) {
    follow("Programs");
    field(template).check();
    field("Name").fill(name);
    press("Open the program");
    seeHeading(name);
  }

  /** Fills in the deep linking form for the whole way, with a grade from the outcome. */
  void chooseActivity(String course, String title) {
    seeHeading("Add Tandem to " + course);
    field("Name in the course").fill(title);
    field("Grade from the agreed outcome").check();
    field("Highest number of points").fill("20");
  }

  void addToCourse() {
    press("Add to the course");
  }

  /** Waits until everybody of the course is there: the roster has arrived. */
  void seeRoster(int people) {
    see(people + " people in this course");
  }

  void runMatching() {
    press("Run the matching");
    see("Verified optimal");
  }

  void publish() {
    press("Publish one pair");
    tool().locator("dialog").getByText("Publish one pair").last().click();
    see("Waiting for an answer");
  }
}
