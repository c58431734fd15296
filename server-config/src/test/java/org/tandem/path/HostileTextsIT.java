package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Texts that want to be more than texts, in every text field that the API describes and in all that
 * an LMS tells, and every page opened on which somebody may meet them: under the policy that the
 * server sends, nothing of them runs, no link of theirs leads anywhere, and all are shown as they
 * were written.
 */
class HostileTextsIT {
  private static final String ADMIN = "2";
  private static final String INSTRUCTOR = "3";
  private static final String MENTOR = "11";
  private static final String MENTEE = "14";
  private static final String APPLICANT = "15";
  private static final String NOMINEE = "16";
  private static final String SECOND_MENTOR = "12";
  private static final String FIRST = "901";
  private static final String SECOND = "902";
  private static final String INVITING = "903";

  private final Complaints complaints = new Complaints();
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<String> found = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();

  @Test
  void runNowhereAndAreShownAsTheyAre() throws Exception {
    HostileTexts texts = new HostileTexts();
    try (Surroundings around = Surroundings.onLocalhost(HostileTextsIT.class);
        Chromium chromium = new Chromium()) {
      FilledFields filled = new FilledFields(described(around.tandemUrl()), texts);
      HostileSchool school =
          new HostileSchool(around.lms(), () -> complaints.of(chromium.window()), texts, filled);
      Looking looking = new Looking(texts);
      school.rename();
      Seat operator = operator(around, chromium, filled);
      new HostileOperator(operator, texts).connect(school);
      Seat admin = school.console(ADMIN);
      HostileConsole console = new HostileConsole(admin, texts);
      String program = console.program();
      console.files(program);
      String applied = console.open();
      console.admission(applied);
      school.addActivity(FIRST);
      school.addActivity(SECOND);
      school.addActivity(INVITING);
      setUp(school.activity(INSTRUCTOR, FIRST), program, "journey", texts);
      setUp(school.activity(INSTRUCTOR, SECOND), applied, "journey", texts);
      setUp(school.activity(INSTRUCTOR, INVITING), program, "mentors", texts);

      Seat mentor = school.activity(MENTOR, FIRST);
      Seat mentee = school.activity(MENTEE, FIRST);
      HostilePair pair = new HostilePair(mentor, mentee, texts);
      pair.meetEachOther(school.activity(SECOND_MENTOR, FIRST));
      looking.at(mentor, mentee);
      pair.becomeAPair();
      pair.write(method -> console.writeGoals(program, method));
      looking.at(mentee);
      pair.work();
      pair.amend();
      looking.at(mentor, mentee);
      pair.close();
      Seat instructor = school.activity(INSTRUCTOR, FIRST);
      instructor.ask(
          "POST",
          "/api/course/outcomes/" + pair.id() + "/review",
          "{\"points\":95,\"reason\":%s}".formatted(texts.json(500)));
      looking.at(mentor, mentee, instructor);
      looking.at(nominated(school, mentee, texts), school.activity(NOMINEE, INVITING));
      looking.at(applied(school, texts), school.activity(INSTRUCTOR, SECOND));
      Seat choosing = school.choosing(INSTRUCTOR);
      choosing.ask(
          "POST",
          "/api/deep-linking",
          "{\"links\":[{\"programId\":\"%s\",\"widget\":\"journey\",\"title\":%s}]}"
              .formatted(program, texts.json(200)));
      looking.at(choosing);
      share(mentee, looking, complaints.of(chromium.window()));
      console.revoke();
      console.tables(program, course(admin, console.lms(), program));
      looking.from(admin, "#/", "#/reports/" + console.lms() + "/" + program);
      looking.at(operator);

      assertThat(found).as("more than text").isEmpty();
      assertThat(complaints.all()).as("what browsers complained about").isEmpty();
      assertThat(NoTexts.without(filled.missing())).as("fields without a text").isEmpty();
      assertThat(NoTexts.lackingInSight(filled.withNone(shown)))
          .as("fields whose text no page shows")
          .isEmpty();
      assertThat(shown).contains(school.called(MENTOR), school.called(MENTEE), school.title());
      assertThat(places).hasSizeGreaterThan(60);
    }
  }

  private static void setUp(Seat instructor, String program, String widget, HostileTexts texts) {
    instructor.ask(
        "PUT",
        "/api/setup",
        """
        {"programId":"%s","widget":"%s","title":%s,
         "grade":{"max":100,"points":{"-2":0,"-1":50,"0":80,"1":90,"2":100}}}"""
            .formatted(program, widget, texts.json(200)));
  }

  private static Seat nominated(HostileSchool school, Seat by, HostileTexts texts) {
    school.activity(NOMINEE, FIRST);
    by.ask(
        "POST",
        "/api/nominations",
        "{\"name\":%s,\"reason\":%s}"
            .formatted(jakarta.json.Json.createValue(school.name(NOMINEE)), texts.json(300)));
    return school.activity(NOMINEE, FIRST);
  }

  /** Somebody applies and is told no. */
  private static Seat applied(HostileSchool school, HostileTexts texts) {
    Seat applicant = school.activity(APPLICANT, SECOND);
    HostilePair.offer(applicant, "MENTEE", texts);
    Seat instructor = school.activity(INSTRUCTOR, SECOND);
    JsonObject application = instructor.list("/api/course/applications").getJsonObject(0);
    instructor.ask(
        "POST",
        "/api/course/applications/" + application.getString("person"),
        "{\"admit\":false,\"reason\":%s,\"version\":%d}"
            .formatted(texts.json(300), application.getInt("version")));
    return applicant;
  }

  /** Everybody may look at a credential that its holder shares. */
  private void share(Seat holder, Looking looking, Page window) {
    JsonObject award = holder.one("/api/recognition").getJsonArray("awards").getJsonObject(0);
    String address =
        holder
            .ask("PUT", "/api/recognition/awards/" + award.getString("id") + "/sharing", "")
            .asJsonObject()
            .getString("address");
    window.navigate(address);
    looking.at(window);
  }

  private static String course(Seat admin, String lms, String program) {
    return admin
        .one("/api/console/people/" + lms + "/" + program)
        .getJsonArray("courses")
        .getJsonObject(0)
        .getString("id");
  }

  private Seat operator(Surroundings around, Chromium chromium, FilledFields filled)
      throws IOException {
    Page window = complaints.of(chromium.window());
    ConsolePages pages = new ConsolePages(window, around.tandemUrl());
    pages.open();
    pages.signIn(around.tandem().consoleKey());
    return Seat.at(window, filled);
  }

  private static TextFields described(String tandem) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(tandem + "/openapi")).build();
    return new TextFields(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  /** Looks at pages for what is wrong with them, and what they show. */
  private final class Looking {
    private static final String TEXT =
        """
        () => [document.body.textContent,
          ...[...document.querySelectorAll("input, textarea")].map((one) => one.value),
          ...[...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap(
            (one) => ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name))),
        ].join("\\n")
        """;

    private final HostileTexts texts;
    private final String more;

    Looking(HostileTexts texts) throws IOException {
      this.texts = texts;
      this.more = Files.readString(Path.of(TandemServer.required("hostile")).resolve("found.js"));
    }

    /** Every page that these people can go to. */
    void at(Seat... people) {
      for (Seat one : people) {
        from(one, "#/");
      }
    }

    /** Every page that somebody can go to from these places. */
    void from(Seat one, String... from) {
      new EveryPage(one.page())
          .look(one.start(), List.of(from), this::at)
          .forEach(place -> places.add(one.start() + place));
    }

    void at(Page page) {
      for (Object one : (List<?>) page.evaluate(more)) {
        found.add(page.url() + ": " + one);
      }
      shown.addAll(texts.shownIn(String.valueOf(page.evaluate(TEXT))));
    }
  }
}
