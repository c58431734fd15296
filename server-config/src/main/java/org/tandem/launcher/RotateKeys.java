package org.tandem.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code java -jar tandem.jar keys rotate}: has the server that runs on this machine, with the same
 * environment, publish a new key for every LMS; with {@code --now} the new keys sign at once.
 */
final class RotateKeys {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

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
    Path file = configuration.dataDirectory().resolve("console-key.txt");
    try {
      String key = Files.readString(file).strip();
      HttpResponse<Stream<String>> answer =
          HttpClient.newHttpClient().send(request(key, now), BodyHandlers.ofLines());
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

  private HttpRequest request(String key, boolean now) {
    String form = "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&urgent=" + now;
    return HttpRequest.newBuilder(address())
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private URI address() {
    InetSocketAddress listening = configuration.listening();
    InetAddress host =
        listening.getAddress().isAnyLocalAddress()
            ? InetAddress.getLoopbackAddress()
            : listening.getAddress();
    String base = configuration.contextRoot().replaceAll("/$", "");
    return URI.create(
        "http://%s:%d%s/console/keys/rotate"
            .formatted(
                host.getHostAddress().contains(":")
                    ? "[" + host.getHostAddress() + "]"
                    : host.getHostAddress(),
                listening.getPort(),
                base));
  }
}
