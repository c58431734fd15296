package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * LMS and tool on two sites, in browsers that block third-party cookies: the whole path, and every
 * place where a login's proof may be kept.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoSitesIT {
  private static final String INSTRUCTOR = "Dr. Priya Raman";
  private static final Pattern BEARER = Pattern.compile("\"bearer\":\"([^\"]+)\"");

  private Surroundings around;

  @BeforeAll
  void start() throws Exception {
    around = Surroundings.onTwoSites(TwoSitesIT.class);
  }

  @AfterAll
  void stop() throws IOException {
    around.close();
  }

  @Test
  @Order(1)
  void leadsFromALinkToASignedGradeWithPostgres() throws Exception {
    MainPathIT.walk(around, "two-sites");
  }

  @Test
  @Order(2)
  void opensByAPartitionedCookieAndAsksForNoPageTheSecondTime() {
    try (Chromium chromium = new Chromium()) {
      LmsPages lms = instructor(chromium.window());
      lms.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
      seeCourse(lms.tool());

      List<Cookie> cookies = lms.page().context().cookies(around.tandemUrl());
      assertThat(cookies).extracting(cookie -> cookie.name).allMatch(n -> n.startsWith("__Host-"));
      assertThat(cookies).allMatch(cookie -> cookie.partitionKey != null && cookie.secure);
      assertThat(bearer(lms.page())).isFalse();

      lms.page().route("**/ui/ladder/login.js", route -> route.abort());
      lms.page().reload();
      seeCourse(lms.tool());
    }
  }

  @Test
  @Order(3)
  void opensByThePlatformsStorageWhereNoCookieIsKept() throws IOException {
    try (Chromium chromium = new Chromium()) {
      LmsPages lms = instructor(chromium.windowKeepingNothing("two.test", "one.test"));
      lms.openActivity(MainPath.COURSE, MainPath.ACTIVITY);

      seeCourse(lms.tool());

      assertThat(bearer(lms.page())).isTrue();
      assertThat(lms.page().context().cookies(around.tandemUrl())).isEmpty();
      assertThat(lms.page().frames())
          .filteredOn(frame -> frame.url().startsWith(around.tandemUrl()))
          .allMatch(frame -> frame.url().matches(".*/app/[0-9a-f-]{36}"));
    }
  }

  @Test
  @Order(4)
  void opensInANewWindowWhereNothingIsKeptAtAll() throws IOException {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.windowKeepingNothing("two.test", "one.test");
      // A storage that is offered and never answers, as in Canvas's mobile apps.
      page.context().route("**/static/storage.js", route -> route.abort());
      LmsPages lms = instructor(page);
      lms.openActivity(MainPath.COURSE, MainPath.ACTIVITY);
      FrameLocator frame = lms.tool();
      assertThat(
              frame.getByRole(
                  AriaRole.HEADING,
                  new FrameLocator.GetByRoleOptions().setName("Open this in a window of its own")))
          .isVisible();
      Eyes eyes = new Eyes(Path.of(TandemServer.required("path.screenshots")).resolve("ladder"));
      eyes.look(page, "new-window");

      Page window =
          page.context()
              .waitForPage(
                  () ->
                      frame
                          .getByRole(
                              AriaRole.LINK,
                              new FrameLocator.GetByRoleOptions().setName("Open in a new window"))
                          .click());

      assertThat(
              window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Matching")))
          .isVisible();
      assertThat(window.url()).matches(".*/app/[0-9a-f-]{36}(#.*)?");
      eyes.look(window, "in-a-new-window");
    }
  }

  private LmsPages instructor(Page page) {
    LmsPages lms = new LmsPages(page, around.lms().url());
    lms.continueAs(INSTRUCTOR);
    return lms;
  }

  private static void seeCourse(FrameLocator tool) {
    assertThat(
            tool.getByRole(
                AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName("Matching")))
        .isVisible();
  }

  /** Whether the tool's page, rather than a cookie, holds the launch's secret. */
  private boolean bearer(Page page) {
    Frame tool =
        page.frames().stream()
            .filter(frame -> frame.url().startsWith(around.tandemUrl() + "/app/"))
            .findFirst()
            .orElseThrow();
    return BEARER.matcher(tool.content()).find();
  }
}
