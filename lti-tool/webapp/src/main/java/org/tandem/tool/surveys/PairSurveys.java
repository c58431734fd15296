package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;

/** What one of a pair has yet to answer, and what both have answered, derived each time. */
@Dependent
class PairSurveys {
  private final Agreements agreements;
  private final SurveyPlans plans;
  private final Instruments instruments;
  private final Answers answers;
  private final Clock clock;

  @Inject
  PairSurveys(
      Agreements agreements,
      SurveyPlans plans,
      Instruments instruments,
      Answers answers,
      Clock clock) {
    this.agreements = agreements;
    this.plans = plans;
    this.instruments = instruments;
    this.answers = answers;
    this.clock = clock;
  }

  /** What is open for a person and not answered by them, in the order of the occasions. */
  List<Sheet> due(Engagement pair, UUID personId, List<Answer> readable) {
    Instant now = clock.instant();
    return schedule(pair).stream()
        .flatMap(
            schedule ->
                schedule.open(pair, now).stream()
                    .flatMap(round -> sheets(pair, schedule.plan(), round)))
        .filter(
            sheet ->
                readable.stream()
                    .filter(answer -> answer.person().equals(personId))
                    .noneMatch(sheet::isAnsweredBy))
        .toList();
  }

  /** Whether the program of a pair ever asks it anything. */
  boolean asks(Engagement pair) {
    return plans.of(pair.place().tenantId(), pair.place().programId()).asks();
  }

  /** What a person reads; to a mentor who took over, nothing that was said before them. */
  List<Answer> readable(Engagement pair, UUID personId) {
    Instant from =
        personId.equals(pair.mentorId()) ? pair.mentorSince().orElse(Instant.MIN) : Instant.MIN;
    return answers.of(pair.place().tenantId(), pair.id(), personId).stream()
        .filter(answer -> !answer.answeredAt().isBefore(from))
        .toList();
  }

  private Stream<Sheet> sheets(Engagement pair, SurveyPlan plan, Round round) {
    UUID tenant = pair.place().tenantId();
    return plan.instruments(round.occasion()).stream()
        .flatMap(id -> instruments.newest(tenant, id).stream())
        .map(instrument -> new Sheet(round, instrument));
  }

  private Optional<Schedule> schedule(Engagement pair) {
    List<AgreementVersion> versions = agreements.versions(pair.place().tenantId(), pair.id());
    return versions.stream()
        .filter(version -> version.state() == AgreementVersion.State.SIGNED)
        .findFirst()
        .flatMap(
            first ->
                first.signatures().stream().map(Signature::signedAt).max(Comparator.naturalOrder()))
        .map(
            start ->
                new Schedule(
                    plans.of(pair.place().tenantId(), pair.place().programId()),
                    start,
                    InForce.of(versions).flatMap(InForce::endsOn)));
  }
}
