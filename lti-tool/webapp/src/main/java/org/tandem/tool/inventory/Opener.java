package org.tandem.tool.inventory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a sealed text readable for the person it belongs to. */
@FunctionalInterface
public interface Opener {
  /**
   * The text; none where its key is gone.
   *
   * @param row the given and the sealed columns of its row by name
   */
  Optional<String> open(UUID tenantId, Map<String, @Nullable Object> row);
}
