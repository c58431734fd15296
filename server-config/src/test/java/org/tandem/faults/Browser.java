package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches;
import org.tandem.bench.Launches.Opened;
import org.tandem.bench.OpenPage;

/** Somebody's browser: launches when it has no page open, and asks the API as the page does. */
final class Browser {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String url;
  private final Launches launches;
  private final Learner user;
  private final String role;
  private Optional<OpenPage> page = Optional.empty();

  /** Of somebody in a role of the course. */
  Browser(String url, Launches launches, Learner user, String role) {
    this.url = url;
    this.launches = launches;
    this.user = user;
    this.role = role;
  }

  /** The platform's user. */
  Learner user() {
    return user;
  }

  /** Closes the page: the next request launches anew. */
  void close() {
    page = Optional.empty();
  }

  /**
   * Sends a request once.
   *
   * @throws IOException if nobody knows what became of it
   */
  HttpResponse<String> ask(Request request) throws IOException, InterruptedException {
    OpenPage open = page.isPresent() ? page.get() : open();
    return HTTP.send(
        open.request(URI.create(url + request.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(request.method(), BodyPublishers.ofString(request.body()))
            .build(),
        BodyHandlers.ofString(UTF_8));
  }

  private OpenPage open() throws IOException, InterruptedException {
    Opened opened = launch();
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(opened.page())
                .timeout(PATIENCE)
                .header("Cookie", opened.cookies())
                .build(),
            BodyHandlers.ofString(UTF_8));
    OpenPage opening = OpenPage.of(opened, answer.body());
    page = Optional.of(opening);
    return opening;
  }

  private Opened launch() throws IOException, InterruptedException {
    try {
      return launches.launch(user, role);
    } catch (JOSEException e) {
      throw new IllegalStateException("The platform cannot sign", e);
    }
  }
}
