package org.tandem.launcher;

import java.io.IOException;
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
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call to the server that runs on this machine with the same environment, in the operator's name:
 * whoever may read the data folder has the key to the console.
 */
final class OperatorCall {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Configuration configuration;

  OperatorCall(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Posts a form with the key.
   *
   * @param path below the public address, with a slash before it
   * @return the answer, line by line as it comes
   * @throws IOException where no server answers, or the key is not there
   */
  HttpResponse<Stream<String>> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String key = Files.readString(configuration.dataDirectory().resolve("console-key.txt")).strip();
    String body =
        Stream.concat(Stream.of(Map.entry("key", key)), form.entrySet().stream())
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
  }

  private URI address(String path) {
    InetSocketAddress listening = configuration.listening();
    InetAddress host =
        listening.getAddress().isAnyLocalAddress()
            ? InetAddress.getLoopbackAddress()
            : listening.getAddress();
    String base = configuration.contextRoot().replaceAll("/$", "");
    return URI.create(
        "http://%s:%d%s%s"
            .formatted(
                host.getHostAddress().contains(":")
                    ? "[" + host.getHostAddress() + "]"
                    : host.getHostAddress(),
                listening.getPort(),
                base,
                path));
  }
}
