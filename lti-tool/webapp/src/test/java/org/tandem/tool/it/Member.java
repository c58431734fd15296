package org.tandem.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;

/** A person with a browser of their own, in a page that a launch opened. */
public final class Member {
  private final TestBrowser browser = new TestBrowser();
  private final TestBrowser.Page page;

  /** Launches a person whom this platform vouches for by these claims. */
  public Member(TestPlatform platform, Map<String, Object> claims) {
    page = browser.open(platform, claims);
  }

  /** Which view the launch opened. */
  public String view() {
    return page.view();
  }

  /** Asks, whatever the answer. */
  public HttpResponse<String> ask(String method, String path, String json) {
    return browser.api(page, method, path, json);
  }

  /** Tries an operation with as little as it takes to be read. */
  public HttpResponse<String> attempt(EveryOperation operation) {
    return browser.api(
        page, operation.method(), operation.path(), operation.type(), operation.body());
  }

  /** Reads a file; a refusal fails the test. */
  public byte[] download(String path) {
    HttpResponse<byte[]> response = browser.file(page, path);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  /** Sends bytes, whatever they are said to be, and whatever the answer. */
  public HttpResponse<String> send(String method, String path, String type, byte[] content) {
    return browser.api(page, method, path, type, content);
  }

  /** Sends a file. */
  public HttpResponse<String> upload(String path, String content) {
    return browser.api(page, "PUT", path, "application/octet-stream", content);
  }

  /** Reads an object; any other answer fails the test. */
  public JsonObject get(String path) {
    return read(ask("GET", path, "")).asJsonObject();
  }

  /** Reads an array; any other answer fails the test. */
  public JsonArray list(String path) {
    return read(ask("GET", path, "")).asJsonArray();
  }

  /** Writes; a refusal fails the test. */
  public JsonStructure send(String method, String path, JsonObject body) {
    return read(ask(method, path, body.toString()));
  }

  /** Expects to be refused with this status and code. */
  public void isRefused(String method, String path, JsonObject body, int status, String code) {
    HttpResponse<String> response = ask(method, path, method.equals("GET") ? "" : body.toString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }

  private static JsonStructure read(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isIn(200, 204);
    String body = response.body().isBlank() ? "{}" : response.body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.read();
    }
  }
}
