package org.tandem.tool.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who helped whom around one person, in pairs that both accepted: those who helped them, those whom
 * they helped, and how many these have helped since, where they let it be known.
 *
 * @param helpedBy who helped them, first things first
 * @param helped whom they helped, likewise
 * @param known whether those who helped them may see that they help others
 */
public record Line(List<UUID> helpedBy, List<Helped> helped, boolean known) {

  /**
   * Somebody whom they helped.
   *
   * @param onward how many people these have helped since; absent unless they let it be known
   */
  public record Helped(UUID personId, Optional<Integer> onward) {}
}
