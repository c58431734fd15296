package org.tandem.tool.relations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who leads whom, directly or through others; somebody may report to several. */
final class ReportingLines {
  private final Map<UUID, Set<UUID>> above = new HashMap<>();
  private final Map<UUID, Set<UUID>> below = new HashMap<>();

  ReportingLines(List<Relation> relations) {
    for (Relation one : relations) {
      if (one.kind() == Relation.Kind.REPORTING_LINE) {
        above.computeIfAbsent(one.otherId(), any -> new HashSet<>()).add(one.oneId());
        below.computeIfAbsent(one.oneId(), any -> new HashSet<>()).add(one.otherId());
      }
    }
  }

  /** Everybody who leads a person. */
  Set<UUID> above(UUID person) {
    return reached(person, above);
  }

  /** Everybody whom a person leads. */
  Set<UUID> below(UUID person) {
    return reached(person, below);
  }

  /** Ends also where somebody declared a circle. */
  private static Set<UUID> reached(UUID from, Map<UUID, Set<UUID>> next) {
    Set<UUID> reached = new HashSet<>();
    Deque<UUID> open = new ArrayDeque<>(next.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      UUID one = open.pop();
      if (!one.equals(from) && reached.add(one)) {
        open.addAll(next.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }
}
