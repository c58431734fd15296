package org.tandem.tool.templates;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One place in which two templates are not the same.
 *
 * @param place the names that lead to it in the file, with dots between them
 * @param before what the first says; none where it has no such entry
 * @param after what the second says; none where it has no such entry
 */
public record Difference(String place, Optional<String> before, Optional<String> after) {
  /** What says which template it is, not what is in it. */
  private static final Set<String> IDENTITY = Set.of("format", "id", "version");

  /** A value, and for an entry of a list the entry as well: lists are compared as sets. */
  private record Spot(String place, String entry) {}

  /** Every place in which two documents differ, in the order of their files. */
  static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
    Map<Spot, String> first = spots(before);
    Map<Spot, String> second = spots(after);
    Set<Spot> all = new LinkedHashSet<>(first.keySet());
    all.addAll(second.keySet());
    return all.stream()
        .filter(spot -> !Objects.equals(first.get(spot), second.get(spot)))
        .map(
            spot ->
                new Difference(
                    spot.place(),
                    Optional.ofNullable(first.get(spot)),
                    Optional.ofNullable(second.get(spot))))
        .toList();
  }

  private static Map<Spot, String> spots(Map<String, Object> document) {
    Map<Spot, String> spots = new LinkedHashMap<>();
    document.forEach(
        (name, value) -> {
          if (!IDENTITY.contains(name)) {
            gather(name, value, spots);
          }
        });
    return spots;
  }

  private static void gather(String place, Object value, Map<Spot, String> spots) {
    if (value instanceof Map<?, ?> section) {
      section.forEach((name, below) -> gather(place + "." + name, below, spots));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> spots.put(new Spot(place, one.toString()), one.toString()));
    } else {
      spots.put(new Spot(place, ""), value.toString());
    }
  }
}
