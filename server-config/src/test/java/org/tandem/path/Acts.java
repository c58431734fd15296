package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts what a person does on Tandem's pages in one window: each press of a button or link, and
 * each field that they fill in or choose. What they do on the pages of the LMS is not counted.
 */
final class Acts {
  /** Tells the heading of the screen on which something was done. */
  private static final String WATCH =
      """
      if (location.href.startsWith("%s")) {
        const tell = () => window.tandemAct(document.querySelector("h1")?.textContent ?? "");
        addEventListener("click", (event) => {
          if (event.target.closest?.("button, a, summary")) {
            tell();
          }
        }, true);
        addEventListener("change", tell, true);
      }
      """;

  private final List<String> screens = new ArrayList<>();

  /** Begins to count; before the window has opened anything. */
  Acts(Page window, String tandem) {
    window
        .context()
        .exposeBinding(
            "tandemAct",
            (source, told) -> {
              screens.add(String.valueOf(told[0]));
              return null;
            });
    window.context().addInitScript(WATCH.formatted(tandem));
  }

  /** Makes sure that little was done, and something. */
  void areAtMost(int acts, int onScreens) {
    assertThat(screens).hasSizeBetween(1, acts);
    assertThat(Set.copyOf(screens)).hasSizeBetween(1, onScreens);
  }
}
