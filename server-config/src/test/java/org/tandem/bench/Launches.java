package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.bench.BenchPlatform.Learner;

/** A browser's part in launches: login, the platform's answer, the launch. */
public final class Launches {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  private final BenchPlatform platform;

  /** At this platform. */
  public Launches(BenchPlatform platform) {
    this.platform = platform;
  }

  /** Makes the tool register itself with the pre-shared token. */
  void register(Tool tool) throws IOException, InterruptedException {
    register(tool.url());
  }

  /** The same at this public address. */
  public void register(String url) throws IOException, InterruptedException {
    String link =
        url
            + "/lti/register?token="
            + Tool.REGISTRATION_TOKEN
            + "&registration_token=once&openid_configuration="
            + URLEncoder.encode(platform.url() + "/configuration", UTF_8);
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(link)).build());
    if (response.statusCode() != 200) {
      throw new IOException("Registration: " + response.statusCode() + " " + response.body());
    }
  }

  /**
   * One whole launch.
   *
   * @return where the browser is sent, with the session's cookie
   */
  public Opened launch(Learner learner) throws IOException, InterruptedException, JOSEException {
    return launch(learner, "Learner");
  }

  /** The same in a role of the course. */
  public Opened launch(Learner learner, String role)
      throws IOException, InterruptedException, JOSEException {
    HttpResponse<String> login =
        send(form(platform.loginAddress(), platform.loginParameters(learner)).build());
    if (login.statusCode() != 302) {
      throw new IOException("Login: " + login.statusCode() + " " + login.body());
    }
    Map<String, String> asked =
        parameters(URI.create(login.headers().firstValue("Location").orElseThrow()).getRawQuery());
    Map<String, String> answer =
        Map.of(
            "state", asked.getOrDefault("state", ""),
            "id_token", platform.idToken(learner, role, asked.getOrDefault("nonce", "")));
    HttpResponse<String> launch =
        send(
            form(URI.create(platform.launchAddress()), answer)
                .header("Cookie", cookies(login))
                .build());
    if (launch.statusCode() != 303) {
      throw new IOException("Launch: " + launch.statusCode() + " " + launch.body());
    }
    return new Opened(
        URI.create(platform.launchAddress())
            .resolve(launch.headers().firstValue("Location").orElseThrow()),
        cookies(launch));
  }

  /** Fetches the page that a launch opened. */
  public void open(Opened opened) throws IOException, InterruptedException {
    HttpResponse<String> page =
        send(HttpRequest.newBuilder(opened.page()).header("Cookie", opened.cookies()).build());
    if (page.statusCode() != 200) {
      throw new IOException("Page: " + page.statusCode());
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(request, (name, value) -> true).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder form(URI address, Map<String, String> parameters) {
    String body =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
  }

  private static String cookies(HttpResponse<?> response) {
    List<String> set = response.headers().allValues("Set-Cookie");
    return set.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
  }

  /**
   * What a launch ends with.
   *
   * @param page the page to open
   * @param cookies the value of the Cookie header for it
   */
  public record Opened(URI page, String cookies) {}
}
