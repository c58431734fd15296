package org.tandem.faults;

/**
 * Something that a person was told is done: by the answer to a write, or by a page that shows it.
 *
 * @param what kind of thing
 * @param pair the pair's id, or the person's of the platform where it concerns no pair
 * @param detail what tells it from others of its kind; may be empty
 */
record Told(What what, String pair, String detail) {
  /** What can be told. */
  enum What {
    PROFILE,
    ASKED,
    ACCEPTED,
    PAIRED,
    GOAL,
    CLAUSE,
    AGREEMENT_SIGNED,
    MEETING,
    MEETING_CONFIRMED,
    EVIDENCE,
    COUNTERSIGNED,
    CLOSING_SIGNED,
    CLOSED,
    CREDENTIAL,
    RUN,
    REVIEWED,
    STAFF_READ,
    ERASED
  }
}
