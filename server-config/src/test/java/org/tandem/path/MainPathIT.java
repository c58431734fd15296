package org.tandem.path;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a registration link to a grade that both people signed for, click by click. */
class MainPathIT {
  @Test
  void leadsFromALinkToASignedGradeOnLocalhostWithTheEmbeddedDatabase() throws Exception {
    try (Surroundings around = Surroundings.onLocalhost()) {
      walk(around, "localhost");
    }
  }

  /** Walks; where that fails, pictures of all windows say where everybody stood. */
  static void walk(Surroundings around, String name) throws IOException {
    Eyes eyes = new Eyes(Path.of(TandemServer.required("path.screenshots")).resolve(name));
    try (Chromium chromium = new Chromium()) {
      try {
        new MainPath(
                around.lms().url(),
                around.tandemUrl(),
                around.tandem().consoleKey(),
                chromium,
                eyes)
            .walk();
      } catch (RuntimeException | AssertionError failed) {
        chromium.windows().forEach(eyes::keepFailure);
        throw failed;
      }
    }
  }
}
