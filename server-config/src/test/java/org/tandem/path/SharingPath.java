package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What L&amp;D staff do so that others have the design of a program, in one language: they see what
 * it has become of its template, keep it as a file, offer it as a template, and copy the program.
 */
final class SharingPath {
  private final ConsoleDesk desk;
  private final String program;
  private final String template;
  private final String copy;

  SharingPath(ConsoleDesk desk, String program) {
    Words words = desk.words();
    this.desk = desk;
    this.program = program;
    this.template = words.either("Newcomers, as we do it", "القادمون الجدد كما نستقبلهم");
    this.copy = words.either("A spring for newcomers", "ربيع القادمين الجدد");
  }

  void walk() {
    open();
    desk.look("design-of");
    desk.seeFile("templates", "share.file", ".+[.]yaml");
    desk.field("share-name").fill(template);
    desk.field("share-id").fill("newcomers-" + desk.words().language());
    desk.press("templates", "share.go");
    assertThat(desk.program(template)).isVisible();
    desk.look("template-shared");
    desk.goBack("programs");
    open();
    desk.field("copy-name").fill(copy);
    desk.press("templates", "copy.go");
    assertThat(desk.program(copy)).containsText(desk.say("programs", "status.DRAFT"));
  }

  private void open() {
    desk.into(program, "design", "templates", "design.title");
  }
}
