package org.tandem.tool.access;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.EveryOperation;
import org.tandem.tool.it.Member;
import org.tandem.tool.it.Noise;
import org.tandem.tool.it.OpenCourse;
import org.tandem.tool.it.TestPlatform;

/**
 * Noise in place of every file that can be sent: whatever it is called and said to be, it is
 * refused in words, and nothing of it stays. The list is the API description's.
 */
interface NoisyUploads {
  int EACH = 30;
  String BYTES = "application/octet-stream";

  /** The platform whose people send. */
  TestPlatform sending();

  @Test
  default void noNoiseInPlaceOfAFileIsAnErrorOfTheServerOrStays() {
    Noise noise = new Noise(36);
    String registration = sending().registrationId();
    Member admin = OpenCourse.administrator(sending());
    JsonObject program =
        admin.list("/api/console/programs").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("registrationId").equals(registration))
            .findFirst()
            .orElseThrow();
    String of = registration + "/" + program.getString("id");
    String course =
        admin
            .get("/api/console/people/" + of)
            .getJsonArray("courses")
            .getJsonObject(0)
            .getString("id");
    String before = kept(admin, of);
    List<EveryOperation> uploads =
        EveryOperation.of(Map.of("registration", registration, "program", program.getString("id")))
            .stream()
            .filter(each -> each.isBelow("/api/console/"))
            .filter(each -> each.type().equals(BYTES) || each.fields().contains("file"))
            .toList();
    assertThat(uploads).hasSizeGreaterThan(4);

    List<String> wrong = new ArrayList<>();
    for (EveryOperation upload : uploads) {
      for (int i = 0; i < EACH; i++) {
        byte[] body = body(noise, upload);
        String path = upload.path() + "?course=" + course + "&name=" + noise.encoded();
        HttpResponse<String> answer = admin.send(upload.method(), path, type(noise, upload), body);
        if (!isRefused(answer)) {
          wrong.add(upload + ": " + answer.statusCode() + " " + answer.body());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(kept(admin, of)).isEqualTo(before);
  }

  /** The parser below the binding would look for the end of some of these for ever. */
  @Test
  default void whatIsCutOffIsRefusedByEveryOperationAndKeepsNoThreadBusy() {
    Member admin = OpenCourse.administrator(sending());
    List<EveryOperation> all =
        EveryOperation.of(Map.of("registration", sending().registrationId())).stream()
            .filter(each -> each.isBelow("/api/console/") && each.sends())
            .filter(each -> each.type().equals("application/json"))
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    for (EveryOperation each : all) {
      for (String cut : List.of("{\"x\":[", "{\"x\":{", "{\"x\":[1,{\"y\":", "{\"x\":\"")) {
        assertThat(admin.ask(each.method(), each.path(), cut).statusCode())
            .as("%s %s", each, cut)
            .isBetween(400, 499);
      }
    }
  }

  /** What there is that came from files. */
  private static String kept(Member admin, String of) {
    String registration = of.substring(0, of.indexOf('/'));
    return admin.get("/api/console/people/" + of).getJsonArray("imports")
        + admin.get("/api/console/readiness/" + of).getJsonArray("guides").toString()
        + admin.ask("GET", "/api/console/templates/" + registration, "").body()
        + admin.ask("GET", "/api/console/surveys/" + of, "").body()
        + admin.ask("GET", "/api/console/equity/" + of, "").body();
  }

  /** A refusal is a problem with a code, or an answer that names what is wrong with the file. */
  private static boolean isRefused(HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      return !answer.body().contains("\"flaws\":[]");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    // What is no request at all, such as one of an impossible type, the container refuses itself.
    if (answer.statusCode() == 400 && answer.body().startsWith("Error 400: SRVE0295E")) {
      return true;
    }
    return answer.statusCode() >= 400
        && answer.statusCode() < 500
        && type.startsWith("application/problem+json")
        && !answer.body().contains("Exception");
  }

  private static String type(Noise noise, EveryOperation upload) {
    return noise.oneOf(
        List.of(
            upload.type(),
            upload.type(),
            upload.type() + "; charset=utf-16",
            "text/csv",
            "multipart/form-data; boundary=noise",
            "application/x-www-form-urlencoded",
            "image/svg+xml",
            "x"));
  }

  private static byte[] body(Noise noise, EveryOperation upload) {
    String table = "\"" + noise.text().replace("\"", "\"\"") + "\",email\nx,nobody@example.edu\n";
    if (upload.type().equals(BYTES)) {
      return noise.oneOf(
          List.of(
              noise.bytes(),
              noise.mangled(table.getBytes(UTF_8)),
              ("\ufeff" + table).getBytes(UTF_16),
              ("email,group\u0000\n" + table).getBytes(UTF_8)));
    }
    String file =
        noise.oneOf(
            List.of(noise.text(), noise.json().toString(), "a: &a [*a]\n", "[".repeat(9_000)));
    String json = Json.createObjectBuilder().add("file", file).build().toString();
    return noise.oneOf(
        List.of(
            json.getBytes(UTF_8),
            noise.mangled(json).getBytes(UTF_8),
            json.getBytes(UTF_16),
            noise.json().toString().getBytes(UTF_8),
            "{\"file\":".repeat(9_000).getBytes(UTF_8),
            noise.bytes()));
  }
}
