package org.tandem.path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium. Each context is a private window: third-party cookies are blocked. */
final class Chromium implements AutoCloseable {
  /** Milliseconds; pages come within one second, but the machine may have other things to do. */
  private static final double PATIENCE = 30_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--no-first-run",
          "--host-resolver-rules=MAP *.one.test 127.0.0.1, MAP *.two.test 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;
  private final List<Page> windows = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setArgs(ARGUMENTS));
  }

  private static String executable() {
    return Optional.ofNullable(System.getProperty("chromium")).orElse("/usr/bin/chromium");
  }

  /** A window that shares nothing with any other. */
  Page window() {
    return window("en");
  }

  /** A window of somebody who reads this language. */
  Page window(String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(1280, 1600));
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    windows.add(page);
    return page;
  }

  /**
   * A window of a browser that keeps nothing, cookies of any kind included, for one site's pages
   * inside the pages of another: as some browsers are set, and older ones always do.
   */
  Page windowKeepingNothing(String inside, String around) throws IOException {
    Path data = Files.createDirectories(Path.of(TandemServer.required("path.data")));
    Path profile = Files.createTempDirectory(data, "browser");
    Path settings = Files.createDirectories(profile.resolve("Default")).resolve("Preferences");
    Files.writeString(
        settings,
        """
        {"profile": {"cookie_controls_mode": 1, "content_settings": {"exceptions": {"cookies":
          {"[*.]%s,[*.]%s": {"setting": 2}}}}}}
        """
            .formatted(inside, around));
    BrowserContext context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setArgs(ARGUMENTS)
                    .setIgnoreHTTPSErrors(true)
                    .setViewportSize(1280, 1600));
    contexts.add(context);
    context.setDefaultTimeout(PATIENCE);
    return context.pages().get(0);
  }

  /** All windows opened so far. */
  List<Page> windows() {
    return List.copyOf(windows);
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    browser.close();
    playwright.close();
  }
}
