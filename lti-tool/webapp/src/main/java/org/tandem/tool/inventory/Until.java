package org.tandem.tool.inventory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long something is kept, where the person does not have it erased before. */
public enum Until {
  /** A day after the last click. */
  VISIT_OVER,
  /** Until the person has not come for a while and is in no pair. */
  TAKING_PART(Span.PERSON),
  /** For a while after the pair that it belongs to has ended. */
  PAIR(Span.PAIR),
  /** For a while after the pair that was asked has ended. */
  ANSWERS(Span.ANSWERS),
  /** For a while after it was changed last and the last pair has ended. */
  PROFILE(Span.PROFILE),
  /** For a while after it was made. */
  RUN(Span.RUN),
  /** Until the person changes or removes it. */
  CHANGED,
  /** Thirty days after it was written last. */
  THIRTY_DAYS,
  /** Thirty days after it arrived, or until an administrator has settled it. */
  DELIVERED,
  /** A year. */
  YEAR,
  /** For a while after it was noted. */
  STAFF_LOG(Span.STAFF_LOG),
  /** As long as the registration exists. */
  REGISTRATION;

  private final @Nullable Span span;

  Until() {
    this.span = null;
  }

  Until(Span span) {
    this.span = span;
  }

  /** How long the while is; none where nobody sets it. */
  public Optional<Span> span() {
    return Optional.ofNullable(span);
  }
}
