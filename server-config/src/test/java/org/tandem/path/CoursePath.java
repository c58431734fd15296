package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * What an instructor does in a course, read in one language: sees who takes part and what pairs
 * have come to, and decides about a score. The main path has been walked before.
 */
final class CoursePath {
  private final Eyes eyes;
  private final Words words;
  private final LmsPages instructor;
  private final StaffPages tandem;
  private final String points;

  /** Decides for that many points, which nobody has decided for before. */
  CoursePath(String lms, Chromium chromium, Eyes eyes, Words words, String points) {
    this.eyes = eyes;
    this.words = words;
    this.points = points;
    this.instructor = new LmsPages(chromium.window(words.language()), lms);
    this.tandem = new StaffPages(instructor.tool());
  }

  void walk() {
    instructor.continueAs("Dr. Priya Raman");
    instructor.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
    tandem.seeHeading(say("outcomes.title"));
    assertThat(instructor.tool().locator("html")).hasAttribute("dir", words.direction());
    eyes.look(instructor.page(), "course");
    decide();
  }

  /** Other points than the two signed for, with a reason that both read. */
  private void decide() {
    Locator review = instructor.tool().locator("x-score-review").first();
    review.locator("summary").press("Enter");
    review.locator("input").fill(points);
    review.locator("textarea").fill("A second handover was seen on the ward.");
    eyes.look(instructor.page(), "course-review");
    StaffPages.enter(review.locator("button"));
    tandem.see(say("review.reviewed"));
    instructor.awaitGrade(MainPath.COURSE, MainPath.ACTIVITY, MainPath.MENTEE, points);
    eyes.look(instructor.page(), "course-grade");
  }

  private String say(String key) {
    return words.of("journey/pair", key);
  }
}
