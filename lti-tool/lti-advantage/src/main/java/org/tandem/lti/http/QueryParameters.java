package org.tandem.lti.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parameters for an address that a platform gave. They are set, not appended: some addresses carry
 * a query of their own, such as Moodle's {@code type_id} or an {@code rlid} that is set already.
 */
public final class QueryParameters {

  private final Map<String, String> wanted = new LinkedHashMap<>();

  /** The same parameters and one more, where it has a value. */
  public QueryParameters with(String name, Optional<?> value) {
    value.ifPresent(v -> wanted.put(name, v.toString()));
    return this;
  }

  /** The address with the parameters. */
  public URI on(URI address) {
    String text = address.toString();
    int mark = text.indexOf('?');
    String base = mark < 0 ? text : text.substring(0, mark);
    List<String> kept =
        mark < 0
            ? List.of()
            : Arrays.stream(text.substring(mark + 1).split("&"))
                .filter(pair -> !pair.isEmpty() && !wanted.containsKey(pair.split("=", 2)[0]))
                .toList();
    String query =
        Stream.concat(
                kept.stream(),
                wanted.entrySet().stream()
                    .map(
                        e ->
                            e.getKey()
                                + "="
                                + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)))
            .collect(Collectors.joining("&"));
    return URI.create(query.isEmpty() ? base : base + "?" + query);
  }
}
