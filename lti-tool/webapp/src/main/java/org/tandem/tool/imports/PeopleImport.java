package org.tandem.tool.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * A table that an administrator brings into a program of a course.
 *
 * @param id ours
 * @param place where it goes
 * @param file what it is about
 * @param state how far it is
 * @param progress in percent
 * @param counts what it brings, as the check found
 * @param remained once taken back: how many people and pairs stayed, because they have gone on
 *     since
 * @param madeBy who sent it
 * @param madeAt when
 * @param endedAt when it was in or taken back
 * @param failure why it came to nothing
 */
public record PeopleImport(
    UUID id,
    Place place,
    File file,
    State state,
    int progress,
    Counts counts,
    OptionalInt remained,
    String madeBy,
    Instant madeAt,
    Optional<Instant> endedAt,
    Optional<String> failure) {

  /**
   * What was sent.
   *
   * @param name the file's name
   * @param agreed whether the people have agreed to take part already: then what is said of them
   *     counts at once, and otherwise waits as a draft until they hand it in
   */
  public record File(String name, boolean agreed) {}

  /**
   * What it brings.
   *
   * @param people who take part from then on
   * @param leftAlone who take part already
   * @param pairs pairs at work
   * @param pastPairs pairs that are over
   */
  public record Counts(int people, int leftAlone, int pairs, int pastPairs) {}

  /** How far it is. */
  public enum State {
    /** Without a flaw; waits for somebody to say go. */
    CHECKED,
    /** Waits for a node. */
    QUEUED,
    /** A node brings it in. */
    RUNNING,
    /** It is in. */
    DONE,
    /** Stopped on the way; nothing is in. */
    STOPPED,
    /** Came to nothing; nothing is in. */
    FAILED,
    /** Waits to be taken back. */
    UNDO_QUEUED,
    /** A node takes it back. */
    UNDO_RUNNING,
    /** Taken back. */
    UNDONE;

    /** Whether it can be told to begin. */
    public boolean canStart() {
      return this == CHECKED || this == STOPPED || this == FAILED;
    }

    /** Whether it is on its way in, where it can still be stopped. */
    public boolean canStop() {
      return this == QUEUED || this == RUNNING;
    }
  }
}
