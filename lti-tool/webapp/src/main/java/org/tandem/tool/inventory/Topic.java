package org.tandem.tool.inventory;

import java.util.Set;

/**
 * Something that is kept about people, in words that they know. Its title and what it is stand
 * under its id in the texts of the privacy page.
 *
 * @param id letters and hyphens
 * @param purpose why it is kept
 * @param until how long
 * @param readers who sees it
 */
public record Topic(String id, Purpose purpose, Until until, Set<Reader> readers) {
  /** Keeps its own copy. */
  public Topic {
    readers = Set.copyOf(readers);
  }

  /** A topic with these readers. */
  public static Topic of(String id, Purpose purpose, Until until, Reader... readers) {
    return new Topic(id, purpose, until, Set.of(readers));
  }
}
