package org.tandem.tool.agreements;

/**
 * Something that an agreement still lacks before it can be signed.
 *
 * @param code which rule it breaks
 * @param clauseId the clause to look at; empty for what stands beside the clauses
 * @param text what to do, in plain words
 */
public record Missing(Code code, String clauseId, String text) {
  /** The rules. */
  public enum Code {
    /** A clause of the program that cannot stay empty. */
    CLAUSE_EMPTY,
    /** No planned end. */
    END_MISSING,
    /** The planned end is no day, or not in the future. */
    END_NOT_AHEAD,
    /** The planned end is later than the program allows. */
    END_TOO_LATE,
    /** No outcome that can be measured, where the program asks for one. */
    OUTCOME_MISSING
  }
}
