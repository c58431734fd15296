package org.tandem.tool.privacy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.tool.inventory.Erasure;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Topic;

/**
 * Something that is kept about people, put together from the tables that keep it.
 *
 * @param topic what it is
 * @param given whether a person's copy has it
 * @param fates what erasing a person does with it, in the order of the enumeration
 * @param holdings the tables
 */
public record Kept(Topic topic, boolean given, Set<Fate> fates, List<Holding> holdings) {
  /** Keeps its own copies. */
  public Kept {
    fates = EnumSet.copyOf(fates);
    holdings = List.copyOf(holdings);
  }

  /** The topics of these tables, by purpose and id. */
  public static List<Kept> of(List<Holding> holdings) {
    Map<Topic, List<Holding>> byTopic =
        holdings.stream()
            .filter(holding -> holding.topic().isPresent())
            .collect(Collectors.groupingBy(holding -> holding.topic().orElseThrow()));
    return byTopic.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Kept kept) -> kept.topic().purpose())
                .thenComparing(kept -> kept.topic().id()))
        .toList();
  }

  private static Kept of(Topic topic, List<Holding> holdings) {
    return new Kept(
        topic,
        holdings.stream().anyMatch(holding -> holding.rows().isPresent()),
        holdings.stream()
            .flatMap(holding -> holding.erasures().stream())
            .map(Erasure::fate)
            .collect(Collectors.toSet()),
        holdings);
  }
}
