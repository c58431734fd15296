package org.tandem.tool.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.Rejection;

/**
 * How long a registration and its programs keep things: what a program chose, but never longer than
 * the registration says.
 *
 * @param tenantId whose
 * @param choices what was set
 */
public record Periods(UUID tenantId, List<Choice> choices) {
  /** What was set counts after this while, so that a slip can be mended before anything goes. */
  public static final Duration GRACE = Duration.ofDays(7);

  /**
   * What somebody set.
   *
   * @param scopeId the program; the registration's own id where it holds for all of it
   * @param span which time
   * @param months how long; none where it is as the registration says, or as usual
   * @param setAt when
   */
  public record Choice(UUID scopeId, Span span, Optional<Integer> months, Instant setAt) {}

  /** Keeps its own copy. */
  public Periods {
    choices = List.copyOf(choices);
  }

  /** Months that hold for the registration. */
  public int months(Span span) {
    return chosen(tenantId, span).orElse(span.usual());
  }

  /** Months that hold for a program. */
  public int months(UUID programId, Span span) {
    int most = months(span);
    return chosen(programId, span).filter(months -> months < most).orElse(most);
  }

  /** What was set for a program or the registration itself. */
  public Optional<Integer> chosen(UUID scopeId, Span span) {
    return choice(scopeId, span).flatMap(Choice::months);
  }

  /**
   * The moment before which a program's time is over; none while what was set is too new to count.
   */
  public Optional<Instant> before(UUID programId, Span span, Instant now) {
    boolean settled =
        List.of(tenantId, programId).stream()
            .flatMap(scope -> choice(scope, span).stream())
            .allMatch(choice -> choice.setAt().plus(GRACE).isBefore(now));
    return settled ? Optional.of(minus(now, months(programId, span))) : Optional.empty();
  }

  /** When something of a program that begins to run at a moment is over. */
  public Instant after(UUID programId, Span span, Instant begin) {
    return begin.atOffset(ZoneOffset.UTC).plusMonths(months(programId, span)).toInstant();
  }

  /**
   * Checks what somebody wants to set.
   *
   * @throws Rejection (invalid-period) where it is shorter than can be or longer than allowed
   */
  public void require(UUID scopeId, Span span, int months) {
    boolean own = scopeId.equals(tenantId);
    int most = own ? Span.MOST : months(span);
    if (months < span.least() || months > most || !(own || span.isOfPrograms())) {
      throw Rejection.invalid(
          "invalid-period", "Choose from " + span.least() + " to " + most + " months.");
    }
  }

  private Optional<Choice> choice(UUID scopeId, Span span) {
    return choices.stream()
        .filter(choice -> choice.scopeId().equals(scopeId) && choice.span() == span)
        .findFirst();
  }

  private static Instant minus(Instant now, int months) {
    return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
  }
}
