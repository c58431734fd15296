package org.tandem.tool.agreements;

/**
 * Something that an agreement still lacks before it can be signed.
 *
 * @param code which rule it breaks
 * @param clauseId the clause to look at; empty for what stands beside the clauses
 * @param subject what it is about: the title of the clause or of the outcome; empty if neither
 * @param text what to do, in plain words
 */
public record Missing(Code code, String clauseId, String subject, String text) {
  /** The rules. */
  public enum Code {
    /** A clause of the program that cannot stay empty. */
    CLAUSE_EMPTY,
    /** A clause with a blank, {@code ___}, that is still to be filled in. */
    CLAUSE_UNFINISHED,
    /** No planned end. */
    END_MISSING,
    /** The planned end is no day, or not in the future. */
    END_NOT_AHEAD,
    /** The planned end is later than the program allows. */
    END_TOO_LATE,
    /** No outcome that can be measured, where the program asks for one. */
    OUTCOME_MISSING,
    /** An outcome that would be measured only after the planned end. */
    OUTCOME_AFTER_END,
    /** Nobody besides the two who signs, where the program asks for somebody. */
    THIRD_PARTY_MISSING,
    /** A change to a signed agreement that changes nothing. */
    NOTHING_CHANGED
  }
}
