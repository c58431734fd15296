package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;

/**
 * How long the data of a page takes for a pair with a long history; run it by {@code
 * -Dit.test=PairPagesBench}, see docs/performance.md.
 */
@ArquillianTest
@RunAsClient
class PairPagesBench {
  private static final int GOALS = 50;
  private static final int EVIDENCE = 1_000;
  private static final int MEETINGS = 100;
  private static final int WARM_UP = 100;
  private static final int MEASURED = 200;
  private static final double PROMISED_MILLIS = 50;

  private final PairIT two = new PairIT();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @Test
  void servesEachPageInTime() {
    two.matchTwoPeople();
    try {
      String meeting = work();
      SoftAssertions promises = new SoftAssertions();
      report(promises, "overview", "/api/journey");
      report(promises, "agreement", two.path("/agreement"));
      report(promises, "goals and evidence", two.path("/goals"));
      report(promises, "meetings", two.path("/meetings"));
      report(promises, "one meeting with its notes", two.path("/meetings/" + meeting + "/folder"));
      report(promises, "closing", two.path("/outcome"));
      promises.assertAll();
    } finally {
      two.stop();
    }
  }

  /** Fills the pair; answers the id of one of its meetings. */
  private String work() {
    for (int i = 0; i < GOALS; i++) {
      two.setGoal();
    }
    two.writeAgreement();
    two.sign(two.mentor, "/agreement/signatures", "/agreement");
    two.sign(two.mentee, "/agreement/signatures", "/agreement");
    JsonArray goals = two.mentee.get(two.path("/goals")).getJsonArray("goals");
    for (int i = 0; i < EVIDENCE; i++) {
      two.showEvidence(goals.getJsonObject(i % GOALS).getString("id"));
    }
    JsonObject body = Json.createObjectBuilder().add("version", 1).build();
    for (JsonObject goal :
        two.mentor.get(two.path("/goals")).getJsonArray("goals").getValuesAs(JsonObject.class)) {
      String first = goal.getJsonArray("evidence").getJsonObject(0).getString("id");
      two.mentor.send("POST", two.path("/evidence/" + first + "/countersignature"), body);
    }
    for (int i = 0; i < MEETINGS; i++) {
      two.mentee.send(
          "POST",
          two.path("/meetings"),
          Json.createObjectBuilder()
              .add("local", LocalDateTime.of(2025, 1, 1, 9, 0).plusDays(i).toString())
              .add("zone", ZoneOffset.UTC.getId())
              .add("minutes", 45)
              .add("topic", "Meeting " + i)
              .add("version", 0)
              .build());
    }
    for (JsonObject meeting :
        two.mentee
            .get(two.path("/meetings"))
            .getJsonArray("meetings")
            .getValuesAs(JsonObject.class)) {
      String folder = two.path("/meetings/" + meeting.getString("id") + "/folder");
      two.mentee.send(
          "PUT",
          folder + "/notes/SHARED",
          Json.createObjectBuilder()
              .add("text", "What we found out today. ".repeat(80))
              .add("version", 0)
              .build());
    }
    return two.mentee
        .get(two.path("/meetings"))
        .getJsonArray("meetings")
        .getJsonObject(0)
        .getString("id");
  }

  private void report(SoftAssertions promises, String label, String path) {
    for (int i = 0; i < WARM_UP; i++) {
      two.mentee.get(path);
    }
    double[] millis = new double[MEASURED];
    int size = 0;
    for (int i = 0; i < MEASURED; i++) {
      long began = System.nanoTime();
      HttpResponse<String> answer = two.mentee.ask("GET", path, "");
      millis[i] = (System.nanoTime() - began) / 1e6;
      assertThat(answer.statusCode()).isEqualTo(200);
      size = answer.body().length();
    }
    Arrays.sort(millis);
    double median = millis[MEASURED / 2];
    System.out.printf(
        "%s: %.1f ms at the median, %.1f ms at the 95th of 100, %d kB%n",
        label, median, millis[MEASURED * 95 / 100], size / 1000);
    promises.assertThat(median).as(label).isLessThan(PROMISED_MILLIS);
  }
}
