package org.tandem.tool.readiness;

/**
 * Something that keeps a file from being a guide.
 *
 * @param code what is wrong
 * @param where the place in the file, like {@code situations[1].choices}; may be empty
 */
public record GuideFlaw(Code code, String where) {
  /** What can be wrong. */
  public enum Code {
    /** It is not JSON, or a member is of another type. */
    UNREADABLE,
    /** It does not say that it is a {@link Guide#FORMAT}. */
    FORMAT,
    /** The id is not 2 to 40 small letters, digits and hyphens, or the version is not 1 to 9999. */
    ID,
    /** A guide that ships with the tool has this id. */
    ID_TAKEN,
    /** This version, or a newer one, is there already. */
    VERSION_TAKEN,
    /** It does not say for whom it is. */
    SIDE,
    /** A text is missing, has no English, or is too long. */
    TEXT,
    /** A link is not an https address. */
    LINK,
    /** There are no sections, or more than 12. */
    SECTIONS,
    /** There are more than 8 situations. */
    SITUATIONS,
    /** A situation has fewer than 2 choices, more than 6, or none that fits. */
    CHOICES,
    /** Two things have the same id. */
    TWICE
  }
}
