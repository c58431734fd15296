package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operator, who looks at rosters in the console. */
final class ConsoleWatch {
  private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String cookie;
  private final String csrf;

  /** Signs in with the key in the data folder. */
  ConsoleWatch(Tool tool, Path data) throws IOException, InterruptedException {
    url = tool.url();
    String key = Files.readString(data.resolve("console-key.txt")).strip();
    HttpResponse<String> signedIn =
        http.send(
            HttpRequest.newBuilder(URI.create(url + "/console/session"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("key=" + URLEncoder.encode(key, UTF_8)))
                .build(),
            BodyHandlers.ofString());
    cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(URI.create(url + "/console")).header("Cookie", cookie).build(),
            BodyHandlers.ofString());
    Matcher found = CSRF.matcher(page.body());
    if (!found.find()) {
      throw new IOException("The console did not open: " + page.body());
    }
    csrf = found.group(1);
  }

  /** How many members the console shows for a course. */
  int members(String title) throws IOException, InterruptedException {
    return course(title)
        .filter(course -> course.containsKey("memberCount") && !course.isNull("memberCount"))
        .map(course -> course.getInt("memberCount"))
        .orElse(0);
  }

  /** Presses the button that reads a course's roster. */
  void readRoster(String title) throws IOException, InterruptedException {
    String id = course(title).orElseThrow().getString("courseId");
    ask("POST", "/api/console/rosters/" + id + "/sync");
  }

  private Optional<JsonObject> course(String title) throws IOException, InterruptedException {
    try (JsonReader reader =
        Json.createReader(new StringReader(ask("GET", "/api/console/rosters")))) {
      JsonArray rosters = reader.readArray();
      return rosters.getValuesAs(JsonObject.class).stream()
          .filter(roster -> roster.getString("courseTitle").equals(title))
          .findFirst();
    }
  }

  private String ask(String method, String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(URI.create(url + path))
                .header("Cookie", cookie)
                .header("Tandem-Launch", "console")
                .header("Tandem-CSRF", csrf)
                .method(method, BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }
}
