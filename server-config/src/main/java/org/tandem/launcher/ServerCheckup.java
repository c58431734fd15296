package org.tandem.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the running server says of itself and of every LMS: it has their keys. */
final class ServerCheckup {
  private static final String SERVER = "server";

  private final Configuration configuration;

  ServerCheckup(Configuration configuration) {
    this.configuration = configuration;
  }

  void examine(Consumer<Finding> tell) throws InterruptedException {
    if (!new Readiness(configuration.listening()).isReady()) {
      tell.accept(
          Finding.bad(
              SERVER,
              "none is ready at port %d: start it with this environment, or look into %s. It tries the LMSs; ask again then."
                  .formatted(
                      configuration.httpPort(), configuration.dataDirectory().resolve("logs"))));
      return;
    }
    tell.accept(Finding.good(SERVER, "ready at port " + configuration.httpPort() + "."));
    try {
      HttpResponse<Stream<String>> answer =
          new OperatorCall(configuration).post("/console/doctor", Map.of());
      try (Stream<String> lines = answer.body()) {
        if (answer.statusCode() == 200) {
          lines.forEach(line -> Finding.read(line).ifPresent(tell));
        } else {
          tell.accept(
              Finding.bad(
                  SERVER,
                  "answered "
                      + answer.statusCode()
                      + " to the question about its LMSs: start it from this jar, with this"
                      + " TANDEM_DATA_DIR."));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      tell.accept(
          Finding.bad(
              SERVER,
              "could not be asked about its LMSs ("
                  + e.getMessage()
                  + "): start it with this TANDEM_DATA_DIR, whose console key it must share."));
    }
  }
}
