package org.tandem.path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What browsers complain about: what a policy refused, errors of scripts, dialogs that opened. */
final class Complaints {
  private static final String TELL =
      """
      addEventListener("securitypolicyviolation", (event) => {
        tandemComplaint(`${event.effectiveDirective} refused ${event.blockedURI} at ${location.href}`);
      });
      """;

  private final List<String> all = new ArrayList<>();

  /** Listens to a window from before it opens anything. */
  Page of(Page window) {
    BrowserContext context = window.context();
    context.exposeBinding("tandemComplaint", (source, told) -> all.add(String.valueOf(told[0])));
    context.addInitScript(TELL);
    window.onPageError(all::add);
    window.onDialog(
        dialog -> {
          all.add("A dialog: " + dialog.message());
          dialog.dismiss();
        });
    return window;
  }

  /** All so far. */
  List<String> all() {
    return List.copyOf(all);
  }
}
