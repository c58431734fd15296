package org.tandem.tool.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as cookies, logins, launches and the pages' API go; it follows no redirect. */
public final class TestBrowser {
  private static final Pattern CONFIG =
      Pattern.compile("<script type=\"application/json\" id=\"tandem-config\">(.*?)</script>");

  // Java's client would offer an upgrade to HTTP/2 without TLS, which no browser does.
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /**
   * A login that a platform has to answer.
   *
   * @param state to be sent back
   * @param nonce to be signed
   */
  public record Login(String state, String nonce) {}

  /**
   * An open page.
   *
   * @param launch the launch id, or "console"
   * @param csrf the token for writes
   * @param view what it shows
   * @param config all that the server told the page
   */
  public record Page(String launch, String csrf, String view, JsonObject config) {}

  /** The cookies by name. */
  public Map<String, String> cookies() {
    return cookies;
  }

  /** Begins a login at the address that the platform was given. */
  public Login login(TestPlatform platform) {
    HttpResponse<String> response = get(loginAddress(platform, Map.of()));
    if (response.statusCode() != 302) {
      throw new IllegalStateException("The login was refused: " + response.body());
    }
    Map<String, String> sent = query(URI.create(location(response)));
    return new Login(sent.getOrDefault("state", ""), sent.getOrDefault("nonce", ""));
  }

  /** A login address with these parameters changed or added. */
  public static URI loginAddress(TestPlatform platform, Map<String, String> changes) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", platform.issuer());
    parameters.put("client_id", platform.clientId());
    parameters.put("login_hint", "user & 1");
    parameters.put("lti_message_hint", "{\"cmid\":7}");
    parameters.put("target_link_uri", Deployed.url("/lti/launch").toString());
    parameters.putAll(changes);
    return URI.create(platform.loginUri() + "?" + form(parameters));
  }

  /** Logs in and posts a launch with these claims. */
  public HttpResponse<String> launch(TestPlatform platform, Map<String, Object> claims) {
    Login login = login(platform);
    claims.put("nonce", login.nonce());
    return post(login.state(), platform.sign(claims));
  }

  /** Posts a launch. */
  public HttpResponse<String> post(String state, String idToken) {
    return post(Deployed.url("/lti/launch"), Map.of("state", state, "id_token", idToken));
  }

  /** Launches and opens the page that the launch leads to. */
  public Page open(TestPlatform platform, Map<String, Object> claims) {
    HttpResponse<String> response = launch(platform, claims);
    if (response.statusCode() != 303) {
      throw new IllegalStateException("The launch was refused: " + response.body());
    }
    return page(get(URI.create(location(response))));
  }

  /** Reads what the server told a page. */
  public static Page page(HttpResponse<String> response) {
    Matcher found = CONFIG.matcher(response.body());
    if (!found.find()) {
      throw new IllegalStateException("This is no page of ours: " + response.body());
    }
    JsonObject config = json(found.group(1));
    return new Page(
        config.getString("launch"), config.getString("csrf"), config.getString("view"), config);
  }

  /** Signs the operator in and opens the console. */
  public Page console(String key) {
    HttpResponse<String> response = post(Deployed.url("/console/session"), Map.of("key", key));
    return page(get(URI.create(location(response))));
  }

  /** Opens an address. */
  public HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  /** Posts a form. */
  public HttpResponse<String> post(URI address, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  /** Asks the API as a page does. */
  public HttpResponse<String> api(Page page, String method, String path, String json) {
    return api(page, method, path, "application/json", json);
  }

  /** Reads a file as a page does. */
  public HttpResponse<byte[]> file(Page page, String path) {
    return send(
        HttpRequest.newBuilder(Deployed.url(path)).header("Tandem-Launch", page.launch()).GET(),
        BodyHandlers.ofByteArray());
  }

  /** Asks the API with a body of some type. */
  public HttpResponse<String> api(
      Page page, String method, String path, String type, String content) {
    return api(page, method, path, type, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks the API with these bytes, whatever they are said to be. */
  public HttpResponse<String> api(
      Page page, String method, String path, String type, byte[] content) {
    HttpRequest.BodyPublisher body =
        content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content);
    return send(
        HttpRequest.newBuilder(Deployed.url(path))
            .header("Tandem-Launch", page.launch())
            .header("Tandem-CSRF", page.csrf())
            .header("Accept", "application/json, */*;q=0.1")
            .header("Content-Type", type)
            .method(method, body));
  }

  /** Sends a request with this browser's cookies and keeps those of the answer. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<T> response = http.send(request.timeout(Duration.ofSeconds(30)).build(), body);
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where an answer redirects to. */
  public static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  /** The parameters of an address. */
  public static Map<String, String> query(URI address) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      int equals = pair.indexOf('=');
      parameters.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return parameters;
  }

  /** Reads a JSON object. */
  public static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String name = pair.substring(0, equals);
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(equals + 1));
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            each ->
                URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
