package org.tandem.tool.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.relations.KeptApart;

/** Answers of many couples whether they are kept apart. */
final class Apart {
  private final Set<String> couples = new HashSet<>();

  Apart(List<KeptApart.Couple> couples) {
    couples.forEach(couple -> this.couples.add(key(couple.one(), couple.other())));
  }

  boolean are(UUID one, UUID other) {
    return couples.contains(key(one, other));
  }

  private static String key(UUID one, UUID other) {
    return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
  }
}
