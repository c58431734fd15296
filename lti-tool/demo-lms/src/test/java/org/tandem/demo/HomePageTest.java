package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.Position;

class HomePageTest {
  @TempDir Path folder;

  @Test
  void letsOneBeAnybody() throws Exception {
    try (DemoLms lms = DemoLms.start(DemoLmsOptions.defaults())) {
      String page = Browser.fresh(lms).open("/").body();

      assertThat(lms.school().people()).hasSize(14);
      assertThat(lms.school().people().stream().filter(p -> p.position() == Position.LEARNER))
          .hasSize(12)
          .allSatisfy(person -> assertThat(lms.school().coursesOf(person)).isNotEmpty());
      lms.school()
          .people()
          .forEach(person -> assertThat(page).contains("Continue as </span>" + person.name()));
      assertThat(Browser.of(lms, "16").open("/courses").body())
          .contains("Lucía Fernández", "Nursing practice")
          .doesNotContain("Software engineering");
      assertThat(page).doesNotContain("class=\"guide\"");
    }
  }

  @Test
  void guidesANewcomerWithTheConsoleKeyAtHand() throws Exception {
    Path key = folder.resolve("console-key.txt");
    DemoLmsOptions options =
        DemoLmsOptions.defaults().guiding(URI.create("http://localhost:9080"), key);
    try (DemoLms lms = DemoLms.start(options)) {
      assertThat(Browser.fresh(lms).open("/").body()).doesNotContain("Copy key");
      Files.writeString(key, "ABCD2345\n");

      assertThat(Browser.fresh(lms).open("/").body())
          .contains("http://localhost:9080/console", "<code id=\"console-key\">ABCD2345</code>");
    }
  }

  @Test
  void leadsOnlyToItsOwnPages() throws Exception {
    try (DemoLms lms = DemoLms.start(DemoLmsOptions.defaults())) {
      HttpResponse<String> page =
          Browser.fresh(lms)
              .post(lms.url() + "/people/" + DemoSchool.PRIYA, Map.of("next", "//evil.test/"));

      assertThat(page.uri()).isEqualTo(URI.create(lms.url() + "/courses"));
    }
  }
}
