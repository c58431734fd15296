package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/**
 * What L&amp;D staff read of a program that has come to something, in one language, and what they
 * declare for it: values, groups, answers, a credential that does not count.
 */
final class ReportsPath {
  private static final String GROUPS =
      """
      email,group
      daniel.weiss@demo.invalid,First to study
      maria.lindqvist@demo.invalid,Others
      """;

  private final ConsoleDesk desk;
  private final String holder;

  /** Takes a credential back from somebody who has completed a pair on the main path. */
  ReportsPath(ConsoleDesk desk, String holder) {
    this.desk = desk;
    this.holder = holder;
  }

  void walk() {
    lookAtTheReport();
    lookAtAllPrograms();
    lookAtAGlance();
    declareWhatItIsWorth();
    declareGroups();
    answerTheStandard();
    lookAtCredentials();
  }

  private void lookAtTheReport() {
    desk.tab("reports");
    choose();
    desk.look("reports");
    desk.seeFile("reports", "csv", MainPath.PROGRAM + "[.]csv");
    desk.seeFile("reports", "summary", MainPath.PROGRAM + "[.]pdf");
    lookBehindAPart();
    lookAtGivingBack();
  }

  /** How a part is counted, its numbers as a file, and how many records stand behind all of it. */
  private void lookBehindAPart() {
    Locator funnel = part("report-funnel");
    ConsoleDesk.unfold(funnel);
    assertThat(funnel).containsText(desk.say("reports", "funnel.text"));
    desk.seeFile(
        funnel.locator("details").getByRole(AriaRole.BUTTON), MainPath.PROGRAM + "-funnel[.]csv");
    assertThat(part("report-records").locator("dd").first()).isVisible();
  }

  /** Who was asked to help others, and how far helping was passed on. */
  private void lookAtGivingBack() {
    assertThat(part("report-back").locator("dd").first()).isVisible();
    Locator generations = desk.tool().locator("x-generations");
    assertThat(generations).containsText(desk.say("recruitment", "generations.title"));
    ToolPages.bringUp(part("report-back"));
    desk.look("giving-back");
  }

  private Locator part(String heading) {
    return desk.tool().locator("section[aria-labelledby=" + heading + "]");
  }

  private void lookAtAllPrograms() {
    desk.follow("reports", "more.overview", "overview");
    desk.seeText(MainPath.PROGRAM);
    askForMail();
    desk.look("all-programs");
    desk.goBack("reports");
    choose();
  }

  private void askForMail() {
    Locator mail = desk.tool().locator("x-summary-mail");
    mail.locator("input[name=mail-rhythm][value=WEEKLY]").check();
    mail.locator("label", new Locator.LocatorOptions().setHasText(MainPath.PROGRAM))
        .locator("input[name=mail-program]")
        .check();
    ToolPages.enter(mail.locator("form").getByRole(AriaRole.BUTTON));
    desk.hear("overview", "mail.saved");
    desk.see("overview", "mail.next");
  }

  private void choose() {
    desk.field("program").selectOption(new SelectOption().setLabel(MainPath.PROGRAM));
    desk.seeText(MainPath.AIM);
  }

  private void lookAtAGlance() {
    ToolPages.enter(desk.tool().getByText(desk.say("reports", "more.summary")).first());
    desk.see("summary", "today.title");
    desk.look("at-a-glance");
    desk.seeFile("summary", "print", MainPath.PROGRAM + "[.]pdf");
    desk.goBack("reports");
  }

  /** No number as long as something is missing; then one with all that it rests on. */
  private void declareWhatItIsWorth() {
    desk.follow("reports", "more.roi", "roi");
    Locator form = desk.tool().locator("x-roi-form details");
    if (form.getAttribute("open") == null) {
      ConsoleDesk.unfold(form);
    }
    if (desk.field("benefit-0").count() == 0) {
      desk.press("roi", "edit.addBenefit");
    }
    desk.field("benefit-0").fill("Fewer handovers that go wrong");
    desk.field("amount-0").fill("12");
    desk.field("value-0").fill("400");
    desk.field("isolatedBy-0").selectOption(new SelectOption().setIndex(1));
    desk.field("isolation-0").fill("60");
    desk.field("confidence-0").fill("80");
    if (desk.field("cost-0").count() == 0) {
      desk.press("roi", "edit.addCost");
    }
    desk.field("cost-0").fill("Somebody who runs it");
    desk.field("costAmount-0").fill("900");
    desk.field("mentorHour").fill("45");
    desk.field("menteeHour").fill("35");
    desk.press("roi", "edit.save");
    desk.see("roi", "history.title");
    desk.look("return-on-investment");
    desk.goBack("reports");
  }

  /** Groups of one person each show nothing, and go again. */
  private void declareGroups() {
    desk.follow("reports", "more.equity", "equity");
    desk.field("what").fill("First to study");
    desk.choose(GROUPS);
    desk.press("equity", "declare.send");
    desk.see("equity", "declare.again");
    desk.look("treated-alike");
    desk.press("equity", "remove");
    desk.confirm();
    desk.see("equity", "declare.title");
    desk.goBack("reports");
  }

  private void answerTheStandard() {
    desk.follow("reports", "more.standard", "standard");
    Locator level = desk.tool().locator("select[name^=level-]").first();
    level.selectOption("YES");
    desk.tool().locator("input[name^=note-]").first().fill("Minutes of the steering group");
    desk.look("standard");
    desk.press("standard", "save");
    desk.hear("standard", "saved");
    desk.seeFile("standard", "pack", MainPath.PROGRAM + " EMCC[.]pdf");
    desk.goBack("reports");
  }

  /** One is taken back, for a reason. */
  private void lookAtCredentials() {
    desk.follow("reports", "more.recognition", "recognition");
    Locator row =
        desk.tool()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(holder))
            .first();
    ToolPages.enter(row.getByRole(AriaRole.BUTTON).first());
    desk.field("reason").fill("Issued by mistake");
    desk.look("credentials");
    ToolPages.enter(row.locator(".button-danger"));
    assertThat(row).containsText(desk.say("recognition", "revoked"));
  }
}
