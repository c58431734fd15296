package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who takes part in a program, in one language. */
final class Participant {
  private static final Map<String, String> LISTS =
      Map.of("skills", "Clinical handover", "languages", "en");

  private final String name;
  private final LmsPages lms;
  private final Words words;

  /** In a window of their own, which they open by {@link #arrive()}. */
  Participant(String name, String lms, Chromium chromium, Words words) {
    this.name = name;
    this.lms = new LmsPages(chromium.window(words.language()), lms);
    this.words = words;
  }

  String name() {
    return name;
  }

  Page page() {
    return lms.page();
  }

  FrameLocator tool() {
    return lms.tool();
  }

  void arrive() {
    lms.continueAs(name);
  }

  /** Opens an activity of a course. */
  ToolPages open(String course, String activity) {
    lms.openActivity(course, activity);
    assertThat(tool().locator("h1").first()).isVisible();
    return new ToolPages(tool());
  }

  void goToProfile() {
    ToolPages.enter(tool().locator("a.step[href='#/profile']"));
    seeProfile();
  }

  void seeProfile() {
    new ToolPages(tool()).seeHeading(words.of("journey/participation", "title"));
  }

  void choose(String side) {
    tool().locator("input[name=side][value=" + side + "]").check();
  }

  /** Says of everything that is asked no more than is needed, and hands it in. */
  void handIn() {
    tool().locator("textarea[name=about]").fill("On the ward for a while.");
    for (Map.Entry<String, String> list : LISTS.entrySet()) {
      Locator said = tool().locator("input[type=hidden][name=" + list.getKey() + "]");
      if (said.count() == 0) {
        Locator field = tool().locator("input[id=" + list.getKey() + "]");
        field.fill(list.getValue());
        field.press("Enter");
        assertThat(said).hasCount(1);
      }
    }
    fillWhereAsked("input[name=seats]", "1");
    fillWhereAsked("input[name^=asked-]", "How to say no");
    ToolPages.enter(tool().locator("form:has(input[name=side]) > .form-actions .button-primary"));
  }

  private void fillWhereAsked(String field, String answer) {
    if (tool().locator(field).count() > 0) {
      tool().locator(field).fill(answer);
    }
  }
}
