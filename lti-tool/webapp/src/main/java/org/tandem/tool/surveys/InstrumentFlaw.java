package org.tandem.tool.surveys;

/**
 * Something that keeps a file from being an instrument.
 *
 * @param code what is wrong
 * @param where the place in the file, like {@code items[3].text}; may be empty
 */
public record InstrumentFlaw(Code code, String where) {
  /** What can be wrong. */
  public enum Code {
    /** It is not JSON, or not an object. */
    NOT_JSON,
    /** It does not say that it is a {@code tandem-instrument/1}. */
    FORMAT,
    /** A member that no instrument has: perhaps a slip of the pen. */
    UNKNOWN_MEMBER,
    /** A member is missing or is of another type. */
    MEMBER_MISSING,
    /** The id is not 2 to 40 small letters, digits and hyphens, or the version is not 1 to 9999. */
    ID,
    /** An instrument that ships with the tool has this id. */
    ID_TAKEN,
    /** This version, or a newer one, is there already; a changed file needs a higher number. */
    VERSION_TAKEN,
    /** A text has no English, or is empty or longer than 500 characters. */
    TEXT,
    /** Nobody says who made it, or by what right it is used. */
    RIGHTS_MISSING,
    /** The scale has fewer than 2 or more than 11 numbers, or runs downwards. */
    SCALE,
    /** Both ends of the scale need a label, and no number outside it has one. */
    LABELS,
    /** There are no items, or more than 60. */
    ITEMS,
    /** Two items or two subscales have the same id. */
    TWICE,
    /** An item names a subscale that is not there. */
    SUBSCALE_UNKNOWN,
    /** No item belongs to the subscale. */
    SUBSCALE_EMPTY
  }
}
