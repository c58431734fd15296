package org.tandem.tool.recognition;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** What people have thanked each other for; words are encrypted where they are kept. */
public interface ThankYous {
  /**
   * What a person can thank for in their pairs of a place and has not yet, newest first; nothing
   * from before the other one joined the pair.
   */
  List<ThankYou.Reason> open(Place place, UUID personId);

  /** What a person was thanked for in all their pairs, newest first. */
  List<ThankYou> to(UUID tenantId, UUID personId);

  /** Keeps one; answers whether it was not said before. */
  boolean add(UUID tenantId, ThankYou thanks);

  /** Forgets one that was said to this person; answers whether there was one. */
  boolean forget(UUID tenantId, UUID personId, UUID thanksId);
}
