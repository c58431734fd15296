package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * What L&amp;D staff do with templates, in one language: bring a file that is wrong, mend it,
 * change it, see what that changes, and offer it no longer.
 */
final class TemplatesPath {
  private static final String FILE =
      """
      format: tandem-template/1
      id: %s
      version: %d
      kind: PEER
      name: { en: %s }
      summary: { en: Students of a ward help each other through their first weeks. }
      vocabulary:
        en:
          mentor: { one: buddy, other: buddies }
          mentee: { one: newcomer, other: newcomers }
      agreement:
        maxMonths: %s
        clauses:
          purpose: required
          logistics: required
          confidentiality: required
          visibility: required
          ending: required
      measurableOutcomeRequired: false
      grading:
        maximum: 10
        points: { -2: 0, -1: 2, 0: 6, 1: 8, 2: 10 }
      seats: 2
      suggestions:
        skills: { en: [Handover] }
        topics: { en: [] }
      """;

  private final ConsoleDesk desk;
  private final String name;

  TemplatesPath(ConsoleDesk desk) {
    this.desk = desk;
    this.name = desk.words().either("Ward peers", "زملاء القسم");
  }

  void walk() {
    desk.follow("programs", "templates", "templates");
    desk.look("templates");
    bringAWrongFile();
    bring(1, "3");
    change();
    retire();
    desk.goBack("programs");
  }

  private void bringAWrongFile() {
    send(0, "many");
    assertThat(desk.tool().locator("x-bring-template [role=alert]")).isVisible();
    assertThat(desk.tool().locator("x-bring-template tbody tr")).hasCount(2);
    desk.look("template-wrong");
  }

  private void bring(int version, String months) {
    send(version, months);
    desk.press("templates", "bring.keep");
    assertThat(template()).isVisible();
  }

  /** The next version, and what it changes: before it is kept, and afterwards. */
  private void change() {
    send(2, "4");
    assertThat(desk.tool().locator("x-bring-template tbody")).containsText("4");
    desk.look("template-changed");
    desk.press("templates", "bring.keep");
    ConsoleDesk.unfold(template().locator("details"));
    ToolPages.enter(template().locator("details button"));
    assertThat(template().locator("tbody")).containsText("4");
  }

  /** It is offered no longer, and again. */
  private void retire() {
    ToolPages.enter(button("retire"));
    Locator retired = desk.tool().locator("section[aria-labelledby=retired]");
    assertThat(retired.locator("h3")).hasText(name);
    ToolPages.enter(button("restore"));
    assertThat(retired).hasCount(0);
  }

  private Locator button(String key) {
    return template()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(desk.say("templates", key)).setExact(true));
  }

  private Locator template() {
    return desk.program(name);
  }

  private void send(int version, String months) {
    String file = FILE.formatted("ward-peers-" + desk.words().language(), version, name, months);
    desk.field("template-file")
        .setInputFiles(new FilePayload("peers.yaml", "application/yaml", file.getBytes(UTF_8)));
    desk.press("templates", "bring.look");
  }
}
