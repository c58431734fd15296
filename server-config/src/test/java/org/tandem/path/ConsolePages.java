package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Tandem's console, as whoever runs Tandem sees it in a window of its own. */
final class ConsolePages {
  private final Page page;
  private final String tandem;

  ConsolePages(Page page, String tandem) {
    this.page = page;
    this.tandem = tandem;
  }

  Page page() {
    return page;
  }

  void open() {
    page.navigate(tandem + "/console");
    assertThat(page.getByRole(AriaRole.HEADING, named("Sign in to the console"))).isVisible();
  }

  void signIn(String key) {
    page.getByLabel("Console key").fill(key);
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    assertThat(page.getByRole(AriaRole.NAVIGATION, named("Console"))).isVisible();
  }

  String createRegistrationLink() {
    page.getByRole(AriaRole.LINK, named("Connect an LMS")).first().click();
    page.getByRole(AriaRole.BUTTON, named("Create a registration link")).click();
    assertThat(page.getByLabel("Registration link")).isVisible();
    return page.getByLabel("Registration link").inputValue();
  }

  void openRegistrations() {
    page.getByRole(AriaRole.LINK, named("Connected LMSs")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Connected LMSs"))).isVisible();
  }

  void approve() {
    openRegistrations();
    page.getByRole(AriaRole.BUTTON, named("Approve")).first().click();
    assertThat(page.getByText("Active", new Page.GetByTextOptions().setExact(true)).first())
        .isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
