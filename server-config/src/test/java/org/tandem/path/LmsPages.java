package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The demo LMS, as one person sees it in a window. */
final class LmsPages {
  private static final int GRADE_LOOKS = 60;
  private static final double SECOND = 1_000;

  private final Page page;
  private final String url;

  LmsPages(Page page, String url) {
    this.page = page;
    this.url = url;
  }

  Page page() {
    return page;
  }

  /** The tool in the frame of the present page. */
  FrameLocator tool() {
    return page.frameLocator("iframe.tool");
  }

  void open() {
    page.navigate(url + "/");
  }

  void continueAs(String name) {
    open();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Continue as " + name)))
        .click();
    assertThat(page.getByText("You are " + name)).isVisible();
  }

  void register(String link) {
    page.getByLabel("Registration link").fill(link);
    button("Register").click();
  }

  void awaitRegistered() {
    assertThat(page.getByRole(AriaRole.CELL, named("Pending"))).isVisible();
  }

  void activate() {
    button("Activate").click();
    assertThat(page.getByRole(AriaRole.CELL, named("Active"))).isVisible();
  }

  void openTools() {
    page.navigate(url + "/admin/tools");
  }

  void openConsole() {
    page.getByRole(AriaRole.LINK, link("Open console")).click();
  }

  void openCourse(String course) {
    page.navigate(url + "/courses");
    page.getByRole(AriaRole.LINK, link(course)).click();
  }

  void addActivityFrom(String tool) {
    page.getByRole(AriaRole.LINK, link("Add activity")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(tool)))
        .first()
        .click();
  }

  /** Waits until the choice made in the frame has led back to the course. */
  void awaitActivity(String title) {
    assertThat(page.getByRole(AriaRole.LINK, link(title))).isVisible();
  }

  void openActivity(String course, String title) {
    openCourse(course);
    page.getByRole(AriaRole.LINK, link(title)).click();
  }

  void openGrades(String course) {
    openCourse(course);
    page.getByRole(AriaRole.LINK, link("Grades")).click();
  }

  /**
   * Looks into the gradebook until the person has such points; grades travel in the background.
   *
   * @param points as a regular expression
   */
  void awaitGrade(String course, String column, String person, String points) {
    Pattern wanted = Pattern.compile("\\b" + points);
    openGrades(course);
    for (int i = 0;
        i < GRADE_LOOKS && !wanted.matcher(grade(column, person).textContent()).find();
        i++) {
      page.waitForTimeout(SECOND);
      page.reload();
    }
    assertThat(grade(column, person)).containsText(wanted);
  }

  /** One cell of the gradebook; its first column has the names. */
  Locator grade(String column, String person) {
    List<String> columns = page.getByRole(AriaRole.COLUMNHEADER).allTextContents();
    int cell = 0;
    while (cell < columns.size() - 1 && !columns.get(cell + 1).startsWith(column)) {
      cell++;
    }
    return page.getByRole(
            AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + person)))
        .getByRole(AriaRole.CELL)
        .nth(cell);
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions link(String name) {
    return named(name);
  }
}
