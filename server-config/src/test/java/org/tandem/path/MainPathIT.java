package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.demo.school.Person;

/** From a registration link to a grade that both people signed for, click by click. */
class MainPathIT {
  @Test
  void leadsFromALinkToASignedGradeOnLocalhostWithTheEmbeddedDatabase() throws Exception {
    Instant began = Instant.now();
    try (PostOffice post = PostOffice.open();
        Surroundings around = Surroundings.onLocalhost(MainPathIT.class, post.settings())) {
      walk(around, "localhost");
      walk("matching", matchingPath(around));
      walk("coaching", coachingPath(around));
      walk("staff", staffPath(around, Words.in("en"), "15"));
      walk("staff-arabic", staffPath(around, Words.in("ar"), "16"));
      // Nobody is written to in their quiet hours; RemindersIT has a clock of its own.
      if (isDay(began) && isDay(Instant.now())) {
        assertThat(post.addressees())
            .as("people heard by mail of what waited for them")
            .isNotEmpty();
      }
      assertThat(post.addressees()).allMatch(to -> to.endsWith("@demo.invalid"));
      assertThat(around.tandem().completeLog())
          .as("a log names nobody, holds no token and repeats nothing that people write")
          .isNotEmpty()
          .doesNotContain("eyJ", "Bearer ")
          .doesNotContain(personal(around.lms().school().people()))
          .doesNotContain("I remember my first month", "between us", "by the night shift");
    }
  }

  /** Whether it is day by the quiet hours that hold until somebody chooses others. */
  private static boolean isDay(Instant moment) {
    return Stream.of(ZoneOffset.UTC, ZoneId.systemDefault())
        .map(zone -> moment.atZone(zone).getHour())
        .allMatch(hour -> hour >= 8 && hour < 19);
  }

  private static List<String> personal(List<Person> people) {
    return people.stream().flatMap(person -> Stream.of(person.name(), person.email())).toList();
  }

  /** Walks the main path. */
  static void walk(Surroundings around, String name) throws IOException {
    walk(
        name,
        (chromium, eyes) ->
            new MainPath(
                    around.lms().url(),
                    around.tandemUrl(),
                    around.tandem().consoleKey(),
                    chromium,
                    eyes)
                .walk());
  }

  /** Every other way of pairing people, once the main path has brought everything together. */
  private static Walk matchingPath(Surroundings around) {
    return (chromium, eyes) -> new MatchingPath(around.lms().url(), chromium, eyes).walk();
  }

  /** The whole life of a coaching engagement, with a sponsor. */
  private static Walk coachingPath(Surroundings around) {
    return (chromium, eyes) -> new CoachingPath(around.lms().url(), chromium, eyes).walk();
  }

  /** What L&amp;D staff and an instructor do with all this, in a language. */
  private static Walk staffPath(Surroundings around, Words words, String points) {
    String lms = around.lms().url();
    return (chromium, eyes) -> {
      CoursePath course = new CoursePath(around.lms(), chromium, eyes, words, points);
      course.walk();
      LmsPages admin = new LmsPages(chromium.window(words.language()), lms);
      ConsoleDesk desk = new ConsoleDesk(admin, eyes, words);
      desk.open();
      ConsolePath console = new ConsolePath(desk);
      console.walk();
      new LmsCarePath(desk).walk();
      new AppointingPath(desk, new LmsPages(chromium.window(words.language()), lms), eyes).walk();
      new ManyPath(desk).end(MatchingPath.TWO_PAIRS, 2);
      new JoiningPath(lms, chromium, eyes, desk, console.program()).walk();
      String holder = words.either(MainPath.MENTEE, MainPath.MENTOR);
      String helped = words.either(MainPath.MENTEE, CoachingPath.COACHEE);
      String activity = words.either(MainPath.ACTIVITY, CoachingPath.PROGRAM);
      new RecognitionPath(
              new Participant(holder, lms, chromium, words),
              new Participant(helped, lms, chromium, words),
              activity,
              eyes,
              words)
          .walk();
      course.seeWhoGivesBack(helped, activity);
      new ReportsPath(desk, holder).walk();
    };
  }

  /** Walks; where that fails, pictures of all windows say where everybody stood. */
  private static void walk(String name, Walk walk) throws IOException {
    Eyes eyes = new Eyes(Path.of(TandemServer.required("path.screenshots")).resolve(name));
    try (Chromium chromium = new Chromium()) {
      try {
        walk.go(chromium, eyes);
      } catch (RuntimeException | AssertionError failed) {
        chromium.windows().forEach(eyes::keepFailure);
        throw failed;
      }
    }
  }

  /** A story told by clicks. */
  private interface Walk {
    void go(Chromium chromium, Eyes eyes) throws IOException;
  }
}
