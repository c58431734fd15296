package org.tandem.tool.imports;

import java.util.Locale;

/** A column of the table; its heading is its name in small letters, the same in every language. */
public enum Column {
  /** What the platform knows a person by ({@code sub}). */
  USER_ID,
  /** Their address, where the id is not at hand. */
  EMAIL,
  /** Their name, for whoever reads the table; the platform says what people are called. */
  NAME,
  /** {@code mentor} or {@code mentee}, or what the program calls the two. */
  ROLE,
  /** How many mentees a mentor takes. */
  SEATS,
  /** A few words about oneself. */
  ABOUT,
  /** Skills, separated by semicolons or vertical bars. */
  SKILLS,
  /** Topics, likewise. */
  TOPICS,
  /** Languages, likewise. */
  LANGUAGES,
  /** Where in the organisation. */
  DEPARTMENT,
  /** Where in the world. */
  LOCATION,
  /** Rank, from 1 to 5. */
  SENIORITY,
  /** Years of experience. */
  EXPERIENCE,
  /** The mentor of a mentee who has one, by the platform's id. */
  MENTOR_USER_ID,
  /** The same by address. */
  MENTOR_EMAIL,
  /** The last day of a pair that is over, as {@code 2026-06-30}. */
  PAIR_ENDED_ON;

  /** The heading. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
