package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.tandem.demo.DemoLms;
import org.tandem.demo.faults.Fault;
import org.tandem.demo.faults.Faults;
import org.tandem.demo.faults.Service;

/**
 * What an instructor does in a course, read in one language: sees who takes part and what pairs
 * have come to, decides about a score, and sends it again that the gradebook did not take. The main
 * path has been walked before.
 */
final class CoursePath {
  private static final int LOOKS = 60;
  private static final double SECOND = 1_000;

  private final Faults faults;
  private final Eyes eyes;
  private final Words words;
  private final LmsPages instructor;
  private final StaffPages tandem;
  private final String points;

  /** Decides for that many points, which nobody has decided for before. */
  CoursePath(DemoLms lms, Chromium chromium, Eyes eyes, Words words, String points) {
    this.faults = lms.faults();
    this.eyes = eyes;
    this.words = words;
    this.points = points;
    this.instructor = new LmsPages(chromium.window(words.language()), lms.url());
    this.tandem = new StaffPages(instructor.tool());
  }

  void walk() {
    instructor.continueAs("Dr. Priya Raman");
    instructor.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
    tandem.seeHeading(say("outcomes.title"));
    assertThat(instructor.tool().locator("html")).hasAttribute("dir", words.direction());
    eyes.look(instructor.page(), "course");
    faults.breakDown(Service.SCORES, new Fault.Status(403));
    decide();
    awaitRefusal();
    faults.mend(Service.SCORES);
    sendAgain();
  }

  /** Who was helped here and helps now stands among those who take part, with a seat. */
  void seeWhoGivesBack(String person, String activity) {
    instructor.openActivity(MainPath.COURSE, activity);
    Locator people = instructor.tool().locator("section[aria-labelledby=people]");
    ConsoleDesk.unfold(people.locator("details:has(table)"));
    Locator row =
        people.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(person));
    assertThat(row).containsText(words.of("course", "profile.given"));
    assertThat(row.locator("td.number")).not().hasText(words.of("course", "none"));
    eyes.look(instructor.page(), "course-gives-back");
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
  }

  /** The score was not taken, and the page says why; scores travel in the background. */
  private void awaitRefusal() {
    Locator refused = instructor.tool().locator("x-grade-retry");
    for (int i = 0; i < LOOKS && refused.count() == 0; i++) {
      instructor.page().waitForTimeout(SECOND);
      instructor.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
      assertThat(instructor.tool().locator("x-course-outcomes tbody tr").first()).isVisible();
    }
    assertThat(refused).containsText(words.of("course/grades", "reason.forbidden"));
    assertThat(instructor.tool().locator("x-needs li").first()).isVisible();
    ToolPages.bringUp(instructor.tool().locator("#outcomes"));
    eyes.look(instructor.page(), "course-grade-refused");
  }

  private void sendAgain() {
    tandem.press(words.of("course/grades", "again"));
    instructor.awaitGrade(MainPath.COURSE, MainPath.ACTIVITY, MainPath.MENTEE, points);
    eyes.look(instructor.page(), "course-grade");
  }

  private String say(String key) {
    return words.of("journey/pair", key);
  }
}
