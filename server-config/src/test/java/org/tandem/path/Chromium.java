package org.tandem.path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium. Each context is a private window: third-party cookies are blocked. */
final class Chromium implements AutoCloseable {
  /** Milliseconds; pages come within one second, but the machine may have other things to do. */
  private static final double PATIENCE = 30_000;

  private final Playwright playwright;
  private final Browser browser;
  private final List<Page> windows = new ArrayList<>();

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
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run",
                            "--host-resolver-rules=MAP *.one.test 127.0.0.1, MAP *.two.test"
                                + " 127.0.0.1")));
  }

  private static String executable() {
    return Optional.ofNullable(System.getProperty("chromium")).orElse("/usr/bin/chromium");
  }

  /** A window that shares nothing with any other. */
  Page window() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setIgnoreHTTPSErrors(true).setViewportSize(1280, 1600));
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    windows.add(page);
    return page;
  }

  /** All windows opened so far. */
  List<Page> windows() {
    return List.copyOf(windows);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
