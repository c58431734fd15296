package org.tandem.tool.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.EveryOperation;
import org.tandem.tool.it.Noise;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Login;

/**
 * Noise to every address that is open without a login, the same in every run: none of it is an
 * error of the server, and none of it comes back as part of a page.
 */
interface NoisyRequests extends LaunchTests {
  int EACH = 25;
  int TOKENS = 150;

  /** Servlets are not in the description of the API. */
  List<String> SERVLETS =
      List.of("/lti/login", "/lti/launch", "/lti/console", "/lti/launch/proof", "/lti/1.1/");

  List<String> NAMES =
      List.of(
          "iss",
          "login_hint",
          "target_link_uri",
          "client_id",
          "lti_message_hint",
          "lti_storage_target",
          "state",
          "id_token",
          "error",
          "proof",
          "token",
          "openid_configuration",
          "registration_token",
          "oauth_consumer_key",
          "oauth_signature",
          "user_id",
          "lang");

  @Test
  default void noNoiseAtAnAddressWithoutALoginIsAnErrorOfTheServer() {
    Noise noise = new Noise(27);
    // The console's key is left alone: too many tries would keep the operator of other tests out.
    Stream<String> described =
        EveryOperation.of(Map.of("registration", platform().registrationId())).stream()
            .filter(each -> !each.isBelow("/api/", "/console", "/ui/"))
            .map(EveryOperation::path);
    List<String> paths = Stream.concat(described, SERVLETS.stream()).distinct().sorted().toList();
    assertThat(paths).hasSizeGreaterThan(15);
    List<String> wrong = new ArrayList<>();
    for (String path : paths) {
      TestBrowser stranger = new TestBrowser();
      for (int i = 0; i < EACH; i++) {
        HttpResponse<String> answer = stranger.send(noisy(noise, path));
        if (!holds(answer)) {
          wrong.add(answer.request() + ": " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  default void noNoiseInATokenIsAnErrorOfTheServer() {
    Noise noise = new Noise(28);
    List<String> names = new ArrayList<>(platform().claims("30", LEARNER).keySet());
    names.sort(null);
    for (int i = 0; i < TOKENS; i++) {
      Login login = browser().login(platform());
      Map<String, Object> claims = platform().claims("30", LEARNER);
      claims.put("nonce", login.nonce());
      String token;
      if (i % 3 == 0) {
        token = noise.changed(platform().sign(claims));
      } else {
        claims.put(noise.oneOf(names), plain(noise));
        token = platform().sign(claims);
      }
      HttpResponse<String> answer = browser().post(login.state(), token);
      assertThat(holds(answer)).as("%s for %s", answer.statusCode(), token).isTrue();
    }
  }

  private static Object plain(Noise noise) {
    return noise.oneOf(
        List.of(
            noise.text(),
            7,
            true,
            List.of(),
            List.of(noise.text(), 1),
            Map.of(),
            Map.of("id", noise.text(), "title", 3),
            Map.of("id", Map.of("id", List.of(noise.text())))));
  }

  private static HttpRequest.Builder noisy(Noise noise, String path) {
    String place =
        noise.oneOf(List.of(true, false)) ? path : path.replaceAll("[^/]*$", "") + noise.encoded();
    String query = noise.oneOf(List.of("", "?" + fields(noise), "?" + noise.encoded(), "?=&&=%20"));
    byte[] body =
        noise.oneOf(
            List.of(
                noise.bytes(),
                fields(noise).getBytes(UTF_8),
                noise.json().toString().getBytes(UTF_8)));
    return HttpRequest.newBuilder(URI.create(Deployed.url(place) + query))
        .header(
            "Content-Type",
            noise.oneOf(
                List.of(
                    "application/x-www-form-urlencoded",
                    "application/json",
                    "text/plain; charset=noise",
                    "multipart/form-data")))
        .header("Accept-Language", noise.oneOf(List.of("en", "ar", "*;q=9", "x-".repeat(200))))
        .header("Origin", noise.oneOf(List.of("null", "https://noise.example")))
        .method(
            noise.oneOf(List.of("GET", "POST", "POST", "PUT", "DELETE", "PATCH")),
            BodyPublishers.ofByteArray(body));
  }

  private static String fields(Noise noise) {
    return Stream.generate(() -> noise.oneOf(NAMES) + "=" + noise.encoded())
        .limit(5)
        .reduce((a, b) -> a + "&" + b)
        .orElseThrow();
  }

  private static boolean holds(HttpResponse<String> answer) {
    return answer.statusCode() < 500
        && !answer.body().contains(Noise.SCRIPT)
        && answer.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.contains("noise=1"));
  }
}
