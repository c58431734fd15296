package org.tandem.path;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a registration link to a grade that both people signed for, click by click. */
class MainPathIT {
  @Test
  void leadsFromALinkToASignedGradeOnLocalhostWithTheEmbeddedDatabase() throws Exception {
    try (Surroundings around = Surroundings.onLocalhost();
        Chromium chromium = new Chromium()) {
      new MainPath(around, chromium, eyes("localhost")).walk();
    }
  }

  @Test
  void leadsFromALinkToASignedGradeOnTwoSitesWithPostgres() throws Exception {
    try (Surroundings around = Surroundings.onTwoSites();
        Chromium chromium = new Chromium()) {
      new MainPath(around, chromium, eyes("two-sites")).walk();
    }
  }

  private static Eyes eyes(String name) throws Exception {
    return new Eyes(Path.of(TandemServer.required("path.screenshots")).resolve(name));
  }
}
