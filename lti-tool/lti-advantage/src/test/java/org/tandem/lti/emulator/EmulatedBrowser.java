package org.tandem.lti.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies, follows redirects and posts the form of a launch. */
public final class EmulatedBrowser {

  private static final int MOST_REDIRECTS = 5;
  private static final Pattern FORM =
      Pattern.compile(
          "action=\"([^\"]*)\"><input name=\"state\" value=\"([^\"]*)\"><input name=\"id_token\""
              + " value=\"([^\"]*)\">");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /**
   * What a browser ends up with.
   *
   * @param status the HTTP status
   * @param text the page
   */
  public record Page(int status, String text) {}

  /** Opens an address and goes on until a page comes that is no launch form. */
  public Page open(URI address) {
    HttpResponse<String> response = follow(send(HttpRequest.newBuilder(address)));
    Matcher form = FORM.matcher(response.body());
    if (form.find()) {
      String fields = "state=" + encode(form.group(2)) + "&id_token=" + encode(form.group(3));
      response =
          follow(
              send(
                  HttpRequest.newBuilder(URI.create(form.group(1)))
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(BodyPublishers.ofString(fields))));
    }
    return new Page(response.statusCode(), response.body());
  }

  private HttpResponse<String> follow(HttpResponse<String> first) {
    HttpResponse<String> response = first;
    for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
      String next = response.headers().firstValue("Location").orElseThrow();
      response = send(HttpRequest.newBuilder(response.uri().resolve(next)));
    }
    return response;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      for (String cookie : response.headers().allValues("Set-Cookie")) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
