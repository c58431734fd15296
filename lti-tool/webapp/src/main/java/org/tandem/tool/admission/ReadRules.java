package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.ProgramQuestions;

/** Whom a program is for, and whether somebody fits by what they have typed until now. */
@Dependent
@Transactional
public class ReadRules {
  private final Applications applications;
  private final Participations participations;
  private final TuneMatching tuning;
  private final GateKeeper gate;

  /** For the container. */
  @Inject
  public ReadRules(
      Applications applications,
      Participations participations,
      TuneMatching tuning,
      GateKeeper gate) {
    this.applications = applications;
    this.participations = participations;
    this.tuning = tuning;
    this.gate = gate;
  }

  /**
   * A rule.
   *
   * @param fits whether somebody fits it; none where it is not about them, or they take part
   */
  public record Held(EntryRule rule, Optional<Boolean> fits) {}

  /** The rules of the program of a place that people can fit, and how one person stands to each. */
  public List<Held> of(Place place, UUID personId) {
    AdmissionPolicy policy = applications.policy(place.tenantId(), place.programId()).policy();
    Optional<Participation> begun =
        participations.find(place, personId).filter(part -> part.given().isEmpty());
    List<EntryRule> broken = begun.map(part -> gate.broken(policy, part)).orElse(List.of());
    ProgramQuestions asked = asked(place);
    return policy.rules().stream()
        .filter(rule -> rule.stands(asked))
        .map(
            rule ->
                new Held(
                    rule,
                    begun
                        .filter(part -> part.side() == rule.side())
                        .map(part -> !broken.contains(rule))))
        .toList();
  }

  /** What the program of a place asks of its own. */
  public ProgramQuestions asked(Place place) {
    return tuning.of(place).asked();
  }
}
