package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;

/** Tandem as L&amp;D staff and instructors see it inside the LMS. */
final class StaffPages extends ToolPages {
  StaffPages(FrameLocator tool) {
    super(tool);
  }

  /** Opens a program from the first template, under that name. */
  void openProgram(String name) {
    link("Programs").click();
    field("Name").fill(name);
    button("Open the program").click();
    see(name + " is open.");
  }

  /** Fills in the deep linking form for the whole way, with a grade from the outcome. */
  void chooseActivity(String title) {
    assertThat(heading("Add Tandem to Nursing practice")).isVisible();
    field("Name in the course").fill(title);
    choose("Grade from the agreed outcome");
  }

  void addToCourse() {
    button("Add to the course").click();
  }
}
