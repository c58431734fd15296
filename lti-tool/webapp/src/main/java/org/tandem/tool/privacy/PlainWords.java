package org.tandem.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.inventory.Holding;

/** Pairs whose rows of before are still to be sealed with their keys. */
public interface PlainWords {
  /**
   * Those to look at now, by their ids.
   *
   * @param after only ids above this one
   */
  List<Pair> due(Instant now, UUID after, int most);

  /**
   * Takes a pair until the transaction ends.
   *
   * @param next when to look at it again, unless it is done
   * @return false where another node has taken it
   */
  boolean claim(Pair pair, Instant now, Instant next);

  /** Seals what is plain in the pair's rows, and says whether anything was. */
  boolean seal(List<Holding> holdings, Pair pair);

  /** The pair need not be looked at again. */
  void done(Pair pair);

  /**
   * A pair.
   *
   * @param tenantId its registration
   * @param engagementId its id
   */
  record Pair(UUID tenantId, UUID engagementId) {}
}
