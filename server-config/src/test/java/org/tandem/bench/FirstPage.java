package org.tandem.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a browser with an empty cache receives before a launch's first page stands. */
final class FirstPage {
  private FirstPage() {}

  /** Opens the page in Chromium and counts the bytes on the wire, headers included. */
  static long bytes(Launches.Opened opened) {
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(
                            Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
        BrowserContext context = browser.newContext()) {
      context.setExtraHTTPHeaders(Map.of("Cookie", opened.cookies()));
      Page page = context.newPage();
      AtomicLong bytes = new AtomicLong();
      CDPSession session = context.newCDPSession(page);
      session.send("Network.enable");
      session.on("Network.loadingFinished", event -> bytes.addAndGet(length(event)));
      page.navigate(opened.page().toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      return bytes.get();
    }
  }

  private static long length(JsonObject event) {
    return event.get("encodedDataLength").getAsLong();
  }
}
