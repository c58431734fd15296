package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Reworking;

/** How an administrator says what counts in a program and whom it never pairs. */
@Dependent
@Transactional
public class TuneMatching {
  private final ProgramSettings settings;
  private final Participations participations;
  private final Programs programs;

  /** For the container. */
  @Inject
  public TuneMatching(ProgramSettings settings, Participations participations, Programs programs) {
    this.settings = settings;
    this.participations = participations;
    this.programs = programs;
  }

  /** How the program of a place matches. */
  public MatchSettings of(Place place) {
    return kept(place.tenantId(), place.programId()).settings();
  }

  /** How a program matches, with the version to change it by. */
  public ProgramSettings.Kept kept(UUID tenantId, UUID programId) {
    Program program = programs.get(tenantId, programId);
    return settings
        .find(tenantId, programId)
        .orElseGet(
            () ->
                new ProgramSettings.Kept(
                    MatchSettings.standard(program.template().kind()), ProgramSettings.NONE));
  }

  /** Says how a program matches from now on; runs that were made stay as they are. */
  public ProgramSettings.Kept tune(
      UUID tenantId, UUID programId, MatchSettings wanted, long version) {
    kept(tenantId, programId);
    settings.keep(tenantId, programId, wanted, version);
    return kept(tenantId, programId);
  }

  /**
   * Says what a program asks of its own from now on.
   *
   * @param points by the criterion of a question; what is not named counts as before
   * @throws Rejection as {@link Reworking} says, for what people have answered already
   */
  public ProgramSettings.Kept ask(
      UUID tenantId,
      UUID programId,
      ProgramQuestions wanted,
      Map<String, Integer> points,
      long version) {
    MatchSettings now = kept(tenantId, programId).settings();
    Reworking reworking =
        new Reworking(now.asked(), key -> participations.hasAnswered(tenantId, programId, key));
    return tune(tenantId, programId, now.asking(reworking.into(wanted), points), version);
  }

  /** The keys of the questions that people have answered, so that their meaning stays. */
  public Set<String> answered(UUID tenantId, UUID programId) {
    return kept(tenantId, programId).settings().asked().all().stream()
        .map(ProfileQuestion::key)
        .filter(key -> participations.hasAnswered(tenantId, programId, key))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How the other programs of a registration match that ask something of their own. */
  public Map<UUID, MatchSettings> elsewhere(UUID tenantId, UUID programId) {
    Map<UUID, MatchSettings> others = new HashMap<>(settings.all(tenantId));
    others.remove(programId);
    others.values().removeIf(one -> one.asked().all().isEmpty());
    return others;
  }
}
