package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.StepState;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Entry;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.ProgramQuestions;

/** Says whether what somebody hands in counts at once, waits for a decision, or cannot be. */
@Dependent
class GateKeeper implements Entry {
  private final Applications applications;
  private final People people;
  private final TuneMatching tuning;
  private final Clock clock;

  @Inject
  GateKeeper(Applications applications, People people, TuneMatching tuning, Clock clock) {
    this.applications = applications;
    this.people = people;
    this.tuning = tuning;
    this.clock = clock;
  }

  @Override
  public boolean admits(Participation part) {
    Place place = part.place();
    AdmissionPolicy policy = applications.policy(place.tenantId(), place.programId()).policy();
    // Who takes part already stays, whatever is asked of those who come now.
    if (policy.asksNothing() || part.given().isPresent() || isAdmitted(part)) {
      return true;
    }
    requireFit(policy, part);
    String way =
        policy
            .way(LocalDate.now(clock))
            .orElseThrow(
                () ->
                    Rejection.conflict(
                        "not-open-now", "Nobody can come in now. Look when it opens next."));
    if (!policy.approval()) {
      requirePlace(place, part.side(), policy, way);
    }
    Application.State state =
        policy.approval() ? Application.State.APPLIED : Application.State.ADMITTED;
    applications.put(
        new Application(
            place,
            part.personId(),
            part.side(),
            way,
            state,
            appliedAt(part, way),
            Optional.empty(),
            0));
    return state == Application.State.ADMITTED;
  }

  @Override
  public Optional<JourneyStep> step(Participation part) {
    return applications
        .find(part.place(), part.personId())
        .filter(one -> one.state() == Application.State.APPLIED && one.side() == part.side())
        .map(one -> JourneyStep.of("profile", StepState.WAITING, "wait-for-admission"));
  }

  @Override
  public Asked asked(Place place) {
    AdmissionPolicy policy = applications.policy(place.tenantId(), place.programId()).policy();
    return new Asked(
        !policy.asksNothing(),
        policy.approval(),
        policy.rules().stream().anyMatch(rule -> rule.kind() == EntryRule.Kind.EXPERIENCE));
  }

  /**
   * Makes sure that there is a place, and that nobody else takes it in the meantime.
   *
   * @throws Rejection (program-full) if there is none
   */
  void requirePlace(Place place, Side side, AdmissionPolicy policy, String way) {
    if (policy.placesFor(side, way).isEmpty()) {
      return;
    }
    applications.lock(place.tenantId(), place.programId());
    if (isFull(place, side, policy, way)) {
      throw Rejection.conflict("program-full", "All places are taken.");
    }
  }

  /** Whether all places for a side are taken, as long as whoever asks holds the program's lock. */
  boolean isFull(Place place, Side side, AdmissionPolicy policy, String way) {
    OptionalInt places = policy.placesFor(side, way);
    return places.isPresent()
        && applications.admitted(place.tenantId(), place.programId(), way) >= places.getAsInt();
  }

  /** Who changes what they said while they wait for the same keeps their place. */
  private Instant appliedAt(Participation part, String way) {
    return applications
        .find(part.place(), part.personId())
        .filter(one -> one.state() == Application.State.APPLIED)
        .filter(one -> one.side() == part.side() && one.cohort().equals(way))
        .map(Application::appliedAt)
        .orElseGet(clock::instant);
  }

  private boolean isAdmitted(Participation part) {
    return applications
        .find(part.place(), part.personId())
        .filter(one -> one.state() == Application.State.ADMITTED && one.side() == part.side())
        .isPresent();
  }

  private void requireFit(AdmissionPolicy policy, Participation part) {
    if (!broken(policy, part).isEmpty()) {
      throw Rejection.conflict(
          "not-eligible", "You do not fit who this program is for. Read it on this page.");
    }
  }

  /** The rules that somebody does not fit by what they have typed. */
  List<EntryRule> broken(AdmissionPolicy policy, Participation part) {
    ProgramQuestions asked = tuning.of(part.place()).asked();
    EntryRule.Applicant applicant = applicant(part);
    return policy.rules().stream()
        .filter(rule -> rule.stands(asked) && rule.isBrokenBy(applicant))
        .toList();
  }

  private EntryRule.Applicant applicant(Participation part) {
    Place place = part.place();
    Member member =
        people
            .member(place.tenantId(), place.courseId(), part.personId())
            .orElseThrow(() -> Rejection.notFound("person"));
    List<String> groups = member.groups().stream().map(CourseGroup::name).toList();
    return new EntryRule.Applicant(part.side(), member.role(), groups, part.draft());
  }
}
