package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Login;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;

/** What every group of launch tests shares: a registered platform and a browser. */
interface LaunchTests {
  String CLAIM = TestPlatform.CLAIM;
  String INSTRUCTOR = TestPlatform.MEMBERSHIP + "Instructor";
  String LEARNER = TestPlatform.MEMBERSHIP + "Learner";

  /** The platform that launches. */
  TestPlatform platform();

  /** The browser that is launched in. */
  TestBrowser browser();

  /** Launches and opens the page. */
  default Page open(Map<String, Object> claims) {
    HttpResponse<String> response = browser().launch(platform(), claims);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return TestBrowser.page(browser().get(URI.create(TestBrowser.location(response))));
  }

  /** Launches and expects the page that explains why not. */
  default HttpResponse<String> refused(Map<String, Object> claims) {
    return isARefusal(browser().launch(platform(), claims));
  }

  /** Launches with a token that the test makes of the claims, and expects a refusal. */
  default HttpResponse<String> refusedToken(Signed signed) {
    Login login = browser().login(platform());
    Map<String, Object> claims = platform().claims("29", INSTRUCTOR);
    claims.put("nonce", login.nonce());
    return isARefusal(browser().post(login.state(), signed.token(claims)));
  }

  /** Checks for a page with a heading and the number under which the log has it. */
  static HttpResponse<String> isARefusal(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.body())
        .contains("<h1>")
        .contains(response.headers().firstValue("Correlation-Id").orElseThrow());
    return response;
  }

  /** Makes a token of honest claims. */
  interface Signed {
    String token(Map<String, Object> claims);
  }
}
