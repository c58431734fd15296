package org.tandem.tool.surveys;

/**
 * Something to answer.
 *
 * @param round when
 * @param instrument what
 */
public record Sheet(Round round, Instrument instrument) {
  /** Whether this answer was given to it. */
  boolean isAnsweredBy(Answer answer) {
    return answer.occasion() == round.occasion()
        && answer.round() == round.number()
        && answer.instrument().equals(instrument.id());
  }
}
