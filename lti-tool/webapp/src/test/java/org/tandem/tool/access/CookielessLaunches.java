package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Page;

/**
 * Launches in browsers that keep no cookies, by the platform's storage. The browser's part, which
 * asks the platform for the proof, is tested with a real one.
 */
interface CookielessLaunches extends LaunchTests {
  Pattern SECRET =
      Pattern.compile("action=\"[^\"]*(/app/[0-9a-f-]{36})\"><input[^>]*value=\"([^\"]+)\"");

  /**
   * A login whose cookie the browser did not keep, and what the platform's storage holds instead.
   */
  record Cookieless(String state, String proof, String token) {}

  @Test
  default void asksThePlatformsStorageForTheProofThatNoCookieHolds() {
    Cookieless login = cookielessLogin(Map.of("lti_storage_target", "storage_frame"));

    HttpResponse<String> page = browser().post(login.state(), login.token());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("/ui/ladder/proof.js", "\"target\":\"storage_frame\"")
        .contains("\"origin\":\"" + platform().issuer() + "\"")
        .doesNotContain(login.proof());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'self' " + platform().issuer(), "script-src 'self'");
  }

  @Test
  default void opensWithTheProofOutOfThePlatformsStorageAndKeepsTheSecretInThePage() {
    Cookieless login = cookielessLogin(Map.of("lti_storage_target", "_parent"));

    HttpResponse<String> entered = prove(login, ownOrigin());
    browser().cookies().clear();
    Matcher found = SECRET.matcher(entered.body());
    assertThat(found.find()).as(entered.body()).isTrue();
    URI address = Deployed.url(found.group(1));
    Page page = TestBrowser.page(post(address, "secret=" + found.group(2), ownOrigin()));

    assertThat(page.view()).isEqualTo("setup");
    assertThat(page.config().getString("bearer")).isEqualTo(found.group(2));
    assertThat(api(page, page.config().getString("bearer")).statusCode()).isEqualTo(200);
    assertThat(api(page, "made-up").statusCode()).isEqualTo(401);
    LaunchTests.isARefusal(post(address, "secret=" + found.group(2), "https://attacker.example"));
    LaunchTests.isARefusal(browser().get(address));
  }

  @Test
  default void takesAProofFromItsOwnPageOnly() {
    Cookieless login = cookielessLogin(Map.of("lti_storage_target", "_parent"));

    LaunchTests.isARefusal(prove(login, "https://attacker.example"));
    LaunchTests.isARefusal(
        browser()
            .post(
                Deployed.url("/lti/launch/proof"),
                Map.of("state", login.state(), "id_token", login.token(), "proof", login.proof())));
    LaunchTests.isARefusal(
        prove(new Cookieless(login.state(), "made-up", login.token()), ownOrigin()));
    assertThat(prove(login, ownOrigin()).statusCode()).isEqualTo(200);
    LaunchTests.isARefusal(prove(login, ownOrigin()));
  }

  @Test
  default void asksNoStorageThatWasNotOffered() {
    Cookieless login = cookielessLogin(Map.of());
    assertThat(LaunchTests.isARefusal(browser().post(login.state(), login.token())).body())
        .contains("Your browser kept no cookie");
  }

  @Test
  default void putsNothingOfABadTokenOntoThePageThatAsks() {
    Cookieless login = cookielessLogin(Map.of("lti_storage_target", "_parent"));
    HttpResponse<String> page = browser().post(login.state(), "<b>not-a-token</b>");
    assertThat(LaunchTests.isARefusal(page).body()).doesNotContain("not-a-token");
  }

  private Cookieless cookielessLogin(Map<String, String> more) {
    HttpResponse<String> response = browser().get(TestBrowser.loginAddress(platform(), more));
    Map<String, String> sent = TestBrowser.query(URI.create(TestBrowser.location(response)));
    String proof =
        browser().cookies().entrySet().stream()
            .filter(cookie -> cookie.getKey().startsWith("tandem-state-"))
            .findFirst()
            .orElseThrow()
            .getValue();
    browser().cookies().clear();
    Map<String, Object> claims = platform().claims("34", INSTRUCTOR);
    claims.put("nonce", sent.get("nonce"));
    return new Cookieless(sent.getOrDefault("state", ""), proof, platform().sign(claims));
  }

  private HttpResponse<String> prove(Cookieless login, String origin) {
    return post(
        Deployed.url("/lti/launch/proof"),
        "state=" + login.state() + "&id_token=" + login.token() + "&proof=" + login.proof(),
        origin);
  }

  private HttpResponse<String> post(URI address, String form, String origin) {
    return browser()
        .send(
            HttpRequest.newBuilder(address)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> api(Page page, String bearer) {
    return browser()
        .send(
            HttpRequest.newBuilder(Deployed.url("/api/setup"))
                .header("Authorization", "Bearer " + bearer)
                .header("Tandem-Launch", page.launch()));
  }

  private static String ownOrigin() {
    String address = Deployed.url("").toString();
    return address.substring(0, address.indexOf('/', "http://".length()));
  }
}
