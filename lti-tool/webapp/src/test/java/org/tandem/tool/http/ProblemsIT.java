package org.tandem.tool.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;

@ArquillianTest
@RunAsClient
class ProblemsIT {
  private final HttpClient http = HttpClient.newHttpClient();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @Test
  void answersAnUnknownPathWithAProblemAndItsCorrelationId() throws Exception {
    HttpResponse<String> response = get("/api/no-such-thing");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    String id = response.headers().firstValue("Correlation-Id").orElseThrow();
    assertThat(response.body()).contains("\"code\":\"http-404\"").contains(id);
  }

  @Test
  void servesTheUserInterfaceAndNothingBesideIt() throws Exception {
    assertThat(get("/ui/app.js").statusCode()).isEqualTo(200);
    assertThat(get("/ui/../persistence.xml").statusCode()).isEqualTo(404);
    assertThat(get("/ui/%2e%2e/%2e%2e/persistence.xml").statusCode()).isIn(400, 404);
    assertThat(get("/ui/app.java").statusCode()).isEqualTo(404);
  }

  @Test
  void saysNotModifiedToABrowserThatHasTheFile() throws Exception {
    String etag = get("/ui/app.css").headers().firstValue("ETag").orElseThrow();

    HttpRequest again =
        HttpRequest.newBuilder(Deployed.url("/ui/app.css")).header("If-None-Match", etag).build();

    assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void describesTheApiAsTheBuildFoundIt() throws Exception {
    HttpResponse<String> described = get("/openapi");

    assertThat(described.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(described.body())
        .contains("/api/console/registrations/{id}/approve")
        .contains("\"title\" : \"Tandem\"");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(Deployed.url(path)).timeout(Duration.ofSeconds(20)).build();
    return http.send(request, BodyHandlers.ofString());
  }
}
