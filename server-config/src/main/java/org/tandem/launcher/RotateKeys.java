package org.tandem.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code java -jar tandem.jar keys rotate}: has the server that runs on this machine, with the same
 * environment, publish a new key for every LMS; with {@code --now} the new keys sign at once.
 */
final class RotateKeys {
  private final Configuration configuration;

  RotateKeys(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Whether these are the words of this command. */
  static boolean isMeant(String... arguments) {
    List<String> words = List.of(arguments);
    return words.equals(List.of("keys", "rotate"))
        || words.equals(List.of("keys", "rotate", "--now"));
  }

  /** Does it and prints what the server says; the answer is the exit code. */
  int run(boolean now, PrintStream out, PrintStream err) throws InterruptedException {
    try {
      HttpResponse<Stream<String>> answer =
          new OperatorCall(configuration)
              .post("/console/keys/rotate", Map.of("urgent", Boolean.toString(now)));
      try (Stream<String> lines = answer.body()) {
        if (answer.statusCode() == 200) {
          lines.forEach(out::println);
          return 0;
        }
        err.println(
            "No keys were rotated: the server answered "
                + answer.statusCode()
                + lines.collect(Collectors.joining(" ", " ", "")));
        return 1;
      }
    } catch (UncheckedIOException e) {
      err.println(
          "The server stopped answering: the keys that are not named above stay. (" + e + ")");
      return 1;
    } catch (IOException e) {
      err.println(
          "No keys were rotated: start Tandem first, with the same TANDEM_DATA_DIR and"
              + " TANDEM_HTTP_PORT. ("
              + e
              + ")");
      return 1;
    }
  }
}
