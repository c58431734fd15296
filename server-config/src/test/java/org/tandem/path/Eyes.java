package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a page: keeps a picture for people, and asks axe whether everybody can use it. */
final class Eyes {
  private static final String FIND =
      """
      () => axe.run(document, { iframes: false }).then((found) => found.violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${rule.help}\\n  ${node.html}\\n  ${node.failureSummary}`)))
      """;

  private final Path pictures;
  private final String axe;
  private int number;

  Eyes(Path pictures) throws IOException {
    this.pictures = pictures;
    this.axe = Files.readString(Path.of(TandemServer.required("axe")));
    Files.createDirectories(pictures);
    try (Stream<Path> earlier = Files.list(pictures)) {
      for (Path picture : earlier.toList()) {
        Files.delete(picture);
      }
    }
  }

  /**
   * Once everything is there, keeps a picture of the window as it is (a picture of the full page
   * would resize it, and move what is about to be clicked), and finds nothing wrong with it or with
   * any frame in it.
   */
  void look(Page page, String name) {
    number++;
    page.frames()
        .forEach(frame -> PlaywrightAssertions.assertThat(frame.locator(".skeleton")).hasCount(0));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve(String.format("%02d-%s.png", number, name))));
    for (Frame frame : page.frames()) {
      if (frame.url().startsWith("http")) {
        assertThat(violations(frame)).as("%s at %s", name, frame.url()).isEmpty();
      }
    }
  }

  /** Keeps a picture of where a walk ended that should have gone on. */
  void keepFailure(Page page) {
    number++;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve(String.format("%02d-failed.png", number)))
            .setFullPage(true));
  }

  private List<String> violations(Frame frame) {
    frame.evaluate(axe + "\n;undefined");
    return ((List<?>) frame.evaluate(FIND))
        .stream().map(String::valueOf).collect(Collectors.toList());
  }
}
