package org.tandem.tool.imports;

/**
 * What is wrong with a line.
 *
 * @param line where it begins in the file, from 1
 * @param code what is wrong
 * @param detail the text, the other line or the limit that it is about; may be empty
 */
public record Flaw(int line, Code code, String detail) {
  /** What can be wrong with a line. */
  public enum Code {
    /** It names nobody. */
    NOBODY,
    /** The platform lists nobody of this id or address in the course. */
    UNKNOWN_PERSON,
    /** Several people of the course have this address. */
    SEVERAL_PEOPLE,
    /** The person stands in an earlier line already. */
    TWICE,
    /** The role is neither of the two. */
    ROLE,
    /** This is no number, or beyond its limits. */
    NUMBER,
    /** This is no day. */
    DAY,
    /** What is said of the person is beyond a limit. */
    PROFILE,
    /** Only a mentee has a mentor. */
    NOT_MENTEE,
    /** The platform lists no such mentor in the course. */
    UNKNOWN_MENTOR,
    /** The one who is named as the mentor takes part as something else, or not at all. */
    NOT_MENTOR,
    /** Nobody mentors themselves. */
    ONESELF,
    /** The mentee is in a pair already. */
    PAIRED,
    /** The mentor has no seat left. */
    NO_SEAT,
    /** These two cannot be a pair; the reason is nobody's business. */
    CANNOT_PAIR,
    /** The person takes part on the other side already. */
    OTHER_SIDE,
    /** A pair needs the consent of both, and the file is said to come without. */
    NOT_AGREED
  }
}
