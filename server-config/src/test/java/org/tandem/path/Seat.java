package org.tandem.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/** Somebody who has Tandem open in a window, and what its pages ask the server for them. */
final class Seat {
  private static final String ASK =
      """
      async ([method, path, type, body]) => {
        const config = JSON.parse(document.getElementById("tandem-config").textContent);
        const headers = { "Tandem-Launch": config.launch, "Tandem-CSRF": config.csrf };
        const init = body === "" ? {} : { body };
        if (body !== "") {
          headers["Content-Type"] = type;
        }
        const answer = await fetch(config.base + path, { method, headers, ...init });
        return [answer.status, await answer.text()];
      }""";

  private final Page page;
  private final FilledFields notes;
  private final String start;

  private Seat(Page page, FilledFields notes) {
    this.page = page;
    this.notes = notes;
    this.start = page.url().replaceAll("#.*", "");
  }

  /** Opens a page of the LMS as somebody, and there the tool. */
  static Seat inLms(Page page, String lms, String person, String path, FilledFields notes) {
    page.context().request().post(lms + "/people/" + person);
    page.navigate(lms + path);
    page.waitForCondition(() -> page.frames().stream().anyMatch(Seat::isTool));
    page.navigate(page.frames().stream().filter(Seat::isTool).findFirst().orElseThrow().url());
    return at(page, notes);
  }

  /** Whoever has this page of the tool open. */
  static Seat at(Page page, FilledFields notes) {
    page.locator("h1").first().waitFor();
    return new Seat(page, notes);
  }

  private static boolean isTool(Frame frame) {
    return frame.url().contains("/app/");
  }

  Page page() {
    return page;
  }

  /** The address of the first page. */
  String start() {
    return start;
  }

  /** Reads; a refusal fails the test. */
  JsonValue get(String path) {
    return ask("GET", path, "");
  }

  /** The object at a path. */
  JsonObject one(String path) {
    return get(path).asJsonObject();
  }

  /** The list at a path. */
  JsonArray list(String path) {
    return get(path).asJsonArray();
  }

  /** Asks, and notes which texts were filled in; a refusal fails the test. */
  JsonValue ask(String method, String path, String json) {
    List<?> answer = send(method, path, "application/json", json);
    assertThat(answer.get(0))
        .as("%s %s %s: %s", method, path, json, answer.get(1))
        .isIn(200, 201, 204);
    if (!json.isEmpty()) {
      notes.note(method, path, read(json));
    }
    String text = String.valueOf(answer.get(1));
    return text.isBlank() ? JsonValue.NULL : read(text);
  }

  /** Asks for something that the server must not take. */
  void isRefused(String method, String path, String json) {
    List<?> answer = send(method, path, "application/json", json);
    assertThat(answer.get(0)).as("%s %s %s", method, path, json).isIn(400, 409, 422);
  }

  /** Sends a file. */
  void upload(String method, String path, String content) {
    List<?> answer = send(method, path, "application/octet-stream", content);
    assertThat(answer.get(0)).as("%s %s: %s", method, path, answer.get(1)).isEqualTo(200);
  }

  private List<?> send(String method, String path, String type, String body) {
    return (List<?>) page.evaluate(ASK, List.of(method.toUpperCase(Locale.ROOT), path, type, body));
  }

  private static JsonValue read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
