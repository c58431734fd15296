package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The dashboard and the rules that come with the tool, as a list of the names they look for. */
public final class WatchFiles {
  private static final Path FOLDER = Path.of("src/main/deploy/watch");

  /** What Prometheus itself knows, and what only Grafana fills in, is no name of ours. */
  private static final Pattern NAME =
      Pattern.compile("\\b((?:tandem|http_server|connectionpool|memory|cpu)_\\w+)(?=[{)]|, job)");

  private WatchFiles() {}

  /** Every name of a metric in them. */
  public static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file : new String[] {"grafana-dashboard.json", "prometheus-alerts.yaml"}) {
      NAME.matcher(Files.readString(FOLDER.resolve(file), UTF_8))
          .results()
          .forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  /** Every name that the text of {@code /metrics} has a line for. */
  public static Set<String> printed(String metrics) {
    Set<String> names = new TreeSet<>();
    metrics
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
    return names;
  }
}
