package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What L&amp;D staff let a program ask people, in one language. */
final class QuestionsPath {
  private static final String ENGLISH = "What would you like to be asked about first?";
  private static final String ARABIC = "عمّ تودّ أن تُسأل أولًا؟";

  private final ConsoleDesk desk;
  private final String program;

  QuestionsPath(ConsoleDesk desk, String program) {
    this.desk = desk;
    this.program = program;
  }

  /** A few words, in both languages, of everybody who wants to; besides what the template asks. */
  void walk() {
    desk.into(program, "questions", "questions");
    Locator questions = desk.tool().locator("details[id^=question-]");
    assertThat(desk.tool().locator("form [class~=button-primary]")).isVisible();
    int index = questions.count();
    desk.press("questions", "add");
    desk.field("type-" + index).selectOption("TEXT");
    desk.field("text-en-" + index).fill(ENGLISH);
    desk.field("text-ar-" + index).fill(ARABIC);
    desk.look("questions");
    desk.press("questions", "save");
    desk.hear("questions", "saved");
    assertThat(questions.nth(index).locator("summary"))
        .containsText(desk.words().either(ENGLISH, ARABIC));
    desk.goBack("programs");
  }
}
