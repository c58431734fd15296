package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/**
 * What L&amp;D staff do in the console, opened from the LMS and read in one language: they design a
 * program, change its parts, bring people in and take them back, and look at what a program has
 * come to. The main path has been walked before.
 */
final class ConsolePath {
  private static final String WRONG = "email,role\nnobody@demo.invalid,mentor\n";
  private static final String RIGHT =
      """
      email,role,skills
      grace.tanaka@demo.invalid,mentor,Listening
      lucia.fernandez@demo.invalid,mentee,Listening
      """;

  private final Eyes eyes;
  private final Words words;
  private final LmsPages admin;
  private final StaffPages tandem;
  private final LmsPages holder;
  private final String holderName;
  private final String program;

  /** Takes a credential back from somebody who has completed a pair on the main path. */
  ConsolePath(String lms, Chromium chromium, Eyes eyes, Words words, String holderName) {
    this.eyes = eyes;
    this.words = words;
    this.holder = new LmsPages(chromium.window(words.language()), lms);
    this.holderName = holderName;
    this.admin = new LmsPages(chromium.window(words.language()), lms);
    this.tandem = new StaffPages(admin.tool());
    this.program = "Circle " + words.language();
  }

  void walk() {
    arrive();
    design();
    changeObjectives();
    callPeople();
    chooseGoals();
    askPairs();
    bringPeopleIn();
    lookAtReports();
    lookAtCredentials();
    lookAfterTheLms();
  }

  private void arrive() {
    admin.continueAs("Alex Morgan");
    admin.openTools();
    admin.openConsole();
    tab("programs");
    assertThat(admin.tool().locator("html")).hasAttribute("dir", words.direction());
    look("programs");
  }

  /** From the result that is wanted to an open program: three things to say, one to press. */
  private void design() {
    tandem.follow(say("programs", "new"));
    tandem.seeHeading(say("design", "title"));
    admin.tool().locator("input[name=aim]").nth(1).check();
    tandem.see(say("design", "suggested"));
    tandem.field(say("design", "name")).fill(program);
    look("design");
    tandem.press(say("design", "create"));
    tandem.seeHeading(program);
  }

  private void changeObjectives() {
    Locator part = part("x-program-objectives");
    part.locator("input[type=text]").first().fill("More people find somebody to talk to");
    look("objectives");
    save(part, "objectives.save");
  }

  private void callPeople() {
    Locator part = part("x-program-vocabulary");
    part.locator("[lang=" + words.language() + "] input").nth(1).fill("Wegbegleiter");
    look("words");
    save(part, "words.save");
    assertThat(part.locator("summary")).containsText("Wegbegleiter");
  }

  private void chooseGoals() {
    Locator part = article().locator("details", having(say("programs", "goals.title")));
    open(part);
    part.locator("input[value=OKR]").check();
    save(part, "pairing.save");
    assertThat(part.locator("summary")).containsText(say("programs", "goals.OKR"));
  }

  private void askPairs() {
    into(article(), say("programs", "surveys"));
    tandem.seeHeading(say("surveys", "title"));
    admin.tool().locator("#pulse").fill("3");
    look("surveys");
    tandem.press(say("surveys", "plan.save"));
    assertThat(admin.tool().locator("#pulse")).hasValue("3");
    tandem.follow(say("surveys", "back"));
  }

  /** A table with a mistake, one without, and all of it back again. */
  private void bringPeopleIn() {
    into(article(MainPath.PROGRAM), say("programs", "people"));
    tandem.seeHeading(say("people", "title"));
    admin.tool().locator("input[name=agreed][value=no]").check();
    send(WRONG);
    tandem.see(say("people", "flaw.UNKNOWN_PERSON"));
    look("people-wrong");
    send(RIGHT);
    tandem.see(say("people", "state.CHECKED"));
    look("people-checked");
    tandem.press(say("people", "start"));
    Locator newest = admin.tool().getByRole(AriaRole.ARTICLE).first();
    assertThat(newest).containsText(say("people", "undo"));
    tandem.press(say("people", "undo"));
    StaffPages.enter(admin.tool().locator("dialog button[value=confirm]"));
    assertThat(newest).containsText(say("people", "state.UNDONE"));
    look("people-taken-back");
  }

  private void lookAtReports() {
    tab("reports");
    admin.tool().locator("#program").selectOption(new SelectOption().setLabel(MainPath.PROGRAM));
    tandem.see(MainPath.AIM);
    tandem.see(say("reports", "funnel.title"));
    look("reports");
    seeFile(say("reports", "csv"), MainPath.PROGRAM + ".csv");
    seeFile(say("reports", "summary"), MainPath.PROGRAM + ".pdf");
  }

  /** Whoever has completed a pair finds what they earned; here it is taken back, for a reason. */
  private void lookAtCredentials() {
    holder.continueAs(holderName);
    holder.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
    ToolPages earning = new ToolPages(holder.tool());
    earning.follow(words.of("journey", "recognition"));
    earning.seeHeading(words.of("journey/recognition", "title"));
    earning.see(words.of("journey/recognition", "award.share"));
    eyes.look(holder.page(), "recognition");

    tandem.follow(say("reports", "credentials"));
    tandem.seeHeading(say("recognition", "title"));
    Locator row =
        admin
            .tool()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText(holderName))
            .first();
    StaffPages.enter(row.getByRole(AriaRole.BUTTON).first());
    admin.tool().locator("#reason").fill("Issued by mistake");
    look("credentials");
    StaffPages.enter(row.locator(".button-danger"));
    assertThat(row).containsText(say("recognition", "revoked"));
  }

  private void lookAfterTheLms() {
    tab("deliveries");
    look("deliveries");
    tab("certification");
    look("check");
    tab("registrations");
    look("registrations");
    tandem.follow(words.of("console", "registrations.reads"));
    tandem.seeHeading(say("reads", "title"));
    look("reads");
    tandem.follow(say("reads", "back"));
    tandem.follow(words.of("console", "registrations.erase"));
    tandem.seeHeading(say("erase", "title"));
    look("erase");
  }

  private String say(String page, String key) {
    return words.of("console/" + page, key);
  }

  private void look(String name) {
    eyes.look(admin.page(), "console-" + name);
  }

  private void tab(String id) {
    tandem.follow(words.of("console", "nav." + id));
    assertThat(admin.tool().locator("nav [aria-current=page]"))
        .hasText(words.of("console", "nav." + id));
  }

  private Locator article() {
    return article(program);
  }

  private Locator article(String name) {
    return admin
        .tool()
        .getByRole(AriaRole.ARTICLE, new FrameLocator.GetByRoleOptions().setName(name));
  }

  /** A part of the new program, unfolded. */
  private Locator part(String element) {
    Locator part = article().locator(element);
    open(part);
    return part;
  }

  private static void open(Locator part) {
    part.locator("summary").first().press("Enter");
  }

  private void save(Locator part, String key) {
    Locator button =
        part.getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(say("programs", key)).setExact(true));
    StaffPages.enter(button);
    assertThat(button).isEnabled();
  }

  private static void into(Locator article, String link) {
    StaffPages.enter(
        article.getByRole(
            AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + link))));
  }

  private void send(String table) {
    admin
        .tool()
        .locator("#table")
        .setInputFiles(new FilePayload("people.csv", "text/csv", table.getBytes(UTF_8)));
    tandem.press(say("people", "check"));
  }

  /** What is saved is there and has something in it. */
  private void seeFile(String button, String name) {
    Download file = admin.page().waitForDownload(() -> tandem.press(button));
    org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo(name);
    org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
