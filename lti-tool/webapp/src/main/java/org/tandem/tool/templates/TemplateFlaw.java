package org.tandem.tool.templates;

/**
 * Something that keeps a file from being a template.
 *
 * @param code what is wrong
 * @param line in which line, from 1; 0 where it is about the file as a whole
 * @param detail the name it is about, or what would be right; may be empty
 */
public record TemplateFlaw(Code code, int line, String detail) {
  /** What can be wrong. */
  public enum Code {
    /** The file is longer than a template ever is; the detail says how long it may be. */
    TOO_LONG,
    /** It is not YAML; the detail says what was found there. */
    NOT_YAML,
    /** It is not one document with names and values. */
    NOT_ONE_DOCUMENT,
    /** It refers to another place of itself ({@code &} and {@code *}). */
    ALIAS,
    /** It says of which type a value is ({@code !}). */
    TAG,
    /** Its lines are set in deeper than those of any template. */
    TOO_DEEP,
    /** A name stands there twice. */
    TWICE,
    /** No template has an entry of this name. */
    UNKNOWN,
    /** An entry is missing. */
    MISSING,
    /** A text is wanted; the detail says of how many characters. */
    TEXT,
    /** A whole number is wanted; the detail says between which. */
    NUMBER,
    /** {@code true} or {@code false} is wanted. */
    FLAG,
    /** One of a few words is wanted; the detail names them. */
    CHOICE,
    /** Names and values are wanted, set in below. */
    SECTION,
    /** A list is wanted, each entry with a hyphen; the detail says of how many. */
    LIST,
    /** It does not say that it is a {@code tandem-template/1}. */
    FORMAT,
    /** An id has 2 to 40 small letters, digits and hyphens. */
    ID,
    /** A language has two or three small letters. */
    LANGUAGE,
    /** A text has no English. */
    ENGLISH,
    /** Agreements of the kind must require further clauses; the detail names them. */
    KIND_CLAUSES,
    /** Agreements of the kind must require a measurable outcome. */
    KIND_MEASURE,
    /** Tandem has no clause of this name, and the file does not say what it reads. */
    CLAUSE_UNKNOWN,
    /** The clause of this name is Tandem's, and the file words it otherwise. */
    CLAUSE_FIXED,
    /** The points of the grading do not rise with the levels up to the maximum. */
    GRADING,
    /** A question cannot be asked like this; the detail says what to mend. */
    QUESTION,
    /** Surveys cannot be planned like this; the detail says what to mend. */
    SURVEYS,
    /** It plans questionnaires that are not there; the detail names them. */
    INSTRUMENT,
    /** The template that it names beside itself is not there, or names one itself. */
    BESIDE,
    /** A template that comes with Tandem has this id. */
    ID_TAKEN,
    /** This version, or a newer one, is there already. */
    VERSION_TAKEN
  }
}
