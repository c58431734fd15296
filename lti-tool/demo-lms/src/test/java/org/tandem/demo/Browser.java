package org.tandem.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser of one person: cookies, links, forms; no scripts. */
final class Browser {
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern ACTION =
      Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String base;

  private Browser(String base) {
    this.base = base;
  }

  /** A browser where nobody has been chosen yet. */
  static Browser fresh(DemoLms lms) {
    return new Browser(lms.url());
  }

  /** A browser of that person. */
  static Browser of(DemoLms lms, String personId) throws Exception {
    Browser browser = new Browser(lms.url());
    browser.post(lms.url() + "/people/" + personId, Map.of());
    return browser;
  }

  HttpResponse<String> open(String path) throws Exception {
    URI address = URI.create(path.startsWith("http") ? path : base + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String url, Map<String, String> fields) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(TestTool.form(fields)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Where the form of a page goes. */
  static String action(HttpResponse<String> page) {
    Matcher action = ACTION.matcher(page.body());
    if (!action.find()) {
      throw new AssertionError("No form on: " + page.body());
    }
    return plain(action.group(1));
  }

  /** What the form of a page carries. */
  static Map<String, String> fields(HttpResponse<String> page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(page.body());
    while (field.find()) {
      fields.put(plain(field.group(1)), plain(field.group(2)));
    }
    return fields;
  }

  static Map<String, String> query(String raw) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
    }
    return parameters;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
