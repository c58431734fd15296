package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * The pairs whom somebody should ask how it goes. Why is not told, by construction: a pair that has
 * not met for a month, one that has not signed after two weeks and one whose own pulse warns look
 * the same, and a pulse counts only a week after the pair could talk about it.
 */
@Dependent
public class CheckIns {
  private static final Duration TO_SIGN = Duration.ofDays(14);
  private static final Duration TO_MEET = Duration.ofDays(30);

  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Agreements agreements;
  private final Meetings meetings;
  private final Warnings warnings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CheckIns(
      CourseProgram courseProgram,
      Engagements engagements,
      Agreements agreements,
      Meetings meetings,
      Warnings warnings,
      Clock clock) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.agreements = agreements;
    this.meetings = meetings;
    this.warnings = warnings;
    this.clock = clock;
  }

  /**
   * The pairs of the visitor's course, longest together first.
   *
   * @throws org.tandem.tool.kernel.Rejection (forbidden) for anybody who does not run the course
   */
  public List<Engagement> of(Visit visit) {
    visit.requireStaff();
    Instant now = clock.instant();
    UUID tenant = visit.tenantId();
    List<Engagement> pairs =
        engagements.in(courseProgram.place(visit)).stream()
            .filter(pair -> pair.state().isAtWork())
            .sorted((one, other) -> since(one).compareTo(since(other)))
            .toList();
    List<UUID> ids = pairs.stream().map(Engagement::id).toList();
    Map<UUID, Agreements.SignedVersion> signed = agreements.signed(tenant, ids);
    Map<UUID, Instant> met = meetings.latest(tenant, ids, now);
    Map<UUID, PulseWarning> warned = warnings.standing(tenant, ids);
    return pairs.stream()
        .filter(
            pair ->
                isWarned(warned.get(pair.id()), now)
                    || (signed.containsKey(pair.id())
                        ? met.getOrDefault(pair.id(), since(pair)).isBefore(now.minus(TO_MEET))
                        : since(pair).isBefore(now.minus(TO_SIGN))))
        .toList();
  }

  private static boolean isWarned(@Nullable PulseWarning warning, Instant now) {
    return warning != null && warning.isForOthers(now);
  }

  /** When both had accepted. */
  private static Instant since(Engagement pair) {
    return Stream.of(pair.mentorAcceptedAt(), pair.menteeAcceptedAt())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElse(pair.proposedAt());
  }
}
