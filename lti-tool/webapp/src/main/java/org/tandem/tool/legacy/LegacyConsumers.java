package org.tandem.tool.legacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consumers of LTI 1.1 of each registration; their secrets are encrypted at rest. */
public interface LegacyConsumers {
  /** One of a registration. */
  Optional<LegacyConsumer> find(UUID tenantId, String key);

  /** The only one of a registration whose people keep their identifiers; two could not be told. */
  default Optional<LegacyConsumer> withSameIds(UUID tenantId) {
    List<LegacyConsumer> same =
        of(tenantId).stream().filter(each -> each.moves() == MoveRule.SAME_IDS).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** All of a registration, by key. */
  List<LegacyConsumer> of(UUID tenantId);

  /**
   * Keeps a new one.
   *
   * @throws org.tandem.tool.kernel.Rejection where the registration has this key already
   */
  void add(LegacyConsumer consumer);

  /** Removes one: its launches are refused from now on, and nothing else is lost. */
  void remove(UUID tenantId, String key);
}
