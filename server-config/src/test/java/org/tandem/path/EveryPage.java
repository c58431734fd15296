package org.tandem.path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Opens every page that links lead to from where somebody is, with all that is folded unfolded. */
final class EveryPage {
  /** Milliseconds without a request, a heading in sight and nothing that is still to come. */
  private static final double QUIET = 60;

  private static final int DEEPEST = 3;
  private static final int MOST_LOOKS = 1_000;

  private static final String THERE =
      "() => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null";
  private static final String UNFOLD =
      """
      () => {
        const folded = [...document.querySelectorAll("details:not([open])")];
        folded.forEach((one) => { one.open = true; });
        return folded.length;
      }
      """;
  private static final String LINKS =
      """
      () => [...document.querySelectorAll("a[href^='#/']")].map((one) => one.getAttribute("href"))
      """;

  private final Page page;
  private final Set<Request> open = new HashSet<>();
  private final AtomicInteger begun = new AtomicInteger();

  EveryPage(Page page) {
    this.page = page;
    page.onRequest(
        request -> {
          begun.incrementAndGet();
          open.add(request);
        });
    page.onRequestFinished(open::remove);
    page.onRequestFailed(open::remove);
  }

  /**
   * Goes from page to page and looks at each.
   *
   * @param places where to begin
   * @return the places that were seen
   */
  Set<String> look(String start, List<String> places, Consumer<Page> look) {
    Set<String> known = new LinkedHashSet<>(places);
    Deque<String> waiting = new ArrayDeque<>(known);
    for (int visit = 0; !waiting.isEmpty(); visit++) {
      // From the server each time: nothing of the page before may be taken for this one.
      page.navigate(start + "?visit=" + visit + waiting.poll());
      settle();
      // What is unfolded may have further parts to unfold.
      for (int i = 0; i < DEEPEST && !page.evaluate(UNFOLD).equals(0); i++) {
        settle();
      }
      look.accept(page);
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        if (known.add(String.valueOf(link))) {
          waiting.add(String.valueOf(link));
        }
      }
    }
    return known;
  }

  /** Waits until everything that was asked for is there and shown. */
  void settle() {
    for (int i = 0; i < MOST_LOOKS; i++) {
      int before = begun.get();
      page.waitForTimeout(QUIET);
      if (open.isEmpty() && begun.get() == before && (boolean) page.evaluate(THERE)) {
        return;
      }
    }
    throw new AssertionError(
        page.url() + " never came to rest: " + open.stream().map(Request::url).toList());
  }
}
