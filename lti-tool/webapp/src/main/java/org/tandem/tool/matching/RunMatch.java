package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.solve.Optimum;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** Runs the engine over a course, keeps what came of it, and proposes the pairs when told to. */
@Dependent
@Transactional
public class RunMatch {
  private final CollectInputs collect;
  private final Participations participations;
  private final MatchRuns runs;
  private final Pairing pairing;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RunMatch(
      CollectInputs collect,
      Participations participations,
      MatchRuns runs,
      Pairing pairing,
      Ids ids,
      Clock clock) {
    this.collect = collect;
    this.participations = participations;
    this.runs = runs;
    this.pairing = pairing;
    this.ids = ids;
    this.clock = clock;
  }

  /** Matches everyone who has a profile and room for a pair; nobody learns of it yet. */
  public MatchRun stage(Place place, UUID runBy, Weights weights) {
    pairing.expireDue(place);
    MatchInputs inputs = collect.collect(place, weights);
    Scoring scoring = inputs.scoring();
    Market market = Market.of(scoring);
    Proven best = Optimum.of(market);
    Explanations explanations = new Explanations(scoring, best);
    MatchResult result =
        new MatchResult(
            pairs(place, explanations, best.matching()),
            unmatched(explanations),
            MatchResult.Proof.of(market, best.certificate()),
            OptimalityCheck.objections(market, best));
    return runs.add(
        new MatchRun(
            ids.next(),
            place,
            runBy,
            clock.instant(),
            MatchRun.State.STAGED,
            inputs.hash(),
            inputs,
            result,
            Optional.empty(),
            0));
  }

  /** Whether somebody changed something since the run that could change what comes of it. */
  public boolean isStale(MatchRun run) {
    return !collect.collect(run.place(), run.inputs().weights()).hash().equals(run.inputsHash());
  }

  /** Why a mentee and a mentor of a run were or were not paired, with the exact cost of it. */
  public Explanations.Why why(MatchRun run, UUID menteeId, UUID mentorId) {
    Scoring scoring = run.inputs().scoring();
    Market market = Market.of(scoring);
    Matching matching =
        Matching.of(
            market,
            run.result().pairs().stream()
                .map(pair -> new Market.Edge(pair.mentee(), pair.mentor(), pair.points()))
                .toList());
    Proven best = new Proven(matching, run.result().certificate().in(market));
    try {
      return new Explanations(scoring, best).why(menteeId.toString(), mentorId.toString());
    } catch (IllegalArgumentException e) {
      throw Rejection.notFound("person in this run");
    }
  }

  /**
   * What publishing did.
   *
   * @param run the run, published
   * @param proposed how many pairs were proposed to the people
   * @param skipped how many could not be any more
   */
  public record Publication(MatchRun run, int proposed, int skipped) {}

  /**
   * Proposes the pairs of a run to the people and holds their seats.
   *
   * @param despiteChanges publish although inputs changed since; pairs that have become impossible
   *     are left out
   * @throws Rejection (run-stale) if inputs changed and {@code despiteChanges} is false;
   *     (run-published) if it was published before
   */
  public Publication publish(
      Place place, Kind kind, UUID runId, long version, boolean despiteChanges) {
    pairing.expireDue(place);
    MatchRun run = runs.find(place, runId).orElseThrow(() -> Rejection.notFound("run"));
    if (run.state() == MatchRun.State.PUBLISHED) {
      throw Rejection.conflict("run-published", "This run was published already.");
    }
    MatchInputs now = collect.collect(place, run.inputs().weights());
    if (!now.hash().equals(run.inputsHash()) && !despiteChanges) {
      throw Rejection.conflict(
          "run-stale",
          "Profiles, seats or the roster changed since this run. Run again, or publish it anyway.");
    }
    MatchRun published = runs.update(run.published(clock.instant(), version));
    List<MatchResult.Pair> possible = stillPossible(run, now);
    for (MatchResult.Pair pair : possible) {
      pairing.propose(
          place,
          kind,
          UUID.fromString(pair.mentor()),
          UUID.fromString(pair.mentee()),
          Optional.of(run.id()));
    }
    return new Publication(
        published, possible.size(), run.result().pairs().size() - possible.size());
  }

  private static List<MatchResult.Pair> stillPossible(MatchRun run, MatchInputs now) {
    Market market = Market.of(now.scoring());
    Set<Map.Entry<String, String>> open =
        market.edges().stream()
            .map(edge -> Map.entry(edge.mentee(), edge.mentor()))
            .collect(Collectors.toSet());
    Map<String, Integer> free = new HashMap<>();
    now.mentors().forEach(mentor -> free.put(mentor.id(), mentor.seats()));
    List<MatchResult.Pair> possible = new ArrayList<>();
    for (MatchResult.Pair pair : run.result().pairs()) {
      int left = free.getOrDefault(pair.mentor(), 0);
      if (left > 0 && open.contains(Map.entry(pair.mentee(), pair.mentor()))) {
        free.put(pair.mentor(), left - 1);
        possible.add(pair);
      }
    }
    return possible;
  }

  private List<MatchResult.Pair> pairs(Place place, Explanations why, Matching matching) {
    Map<String, Map<String, String>> wordings = wordings(place);
    return matching.pairs().stream()
        .map(
            pair ->
                new MatchResult.Pair(
                    pair.mentee(),
                    pair.mentor(),
                    pair.points(),
                    MatchResult.parts(
                        why.why(pair.mentee(), pair.mentor()).score(),
                        wordings.getOrDefault(pair.mentee(), Map.of()))))
        .toList();
  }

  /** Each person's own spelling of the words that are compared without regard to it. */
  private Map<String, Map<String, String>> wordings(Place place) {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (Participation part : participations.in(place)) {
      Map<String, String> words = new HashMap<>();
      part.given()
          .ifPresent(
              profile -> {
                profile.skills().forEach(word -> words.put(CollectInputs.key(word), word));
                profile.topics().forEach(word -> words.put(CollectInputs.key(word), word));
                profile.languages().forEach(word -> words.put(CollectInputs.key(word), word));
              });
      all.put(part.personId().toString(), words);
    }
    return all;
  }

  private static List<MatchResult.Unmatched> unmatched(Explanations why) {
    return why.unmatched().stream()
        .map(
            one -> {
              Map<String, Integer> excluded = new HashMap<>();
              one.excluded().forEach((rule, count) -> excluded.put(rule.name(), count));
              return new MatchResult.Unmatched(one.mentee(), one.possible(), excluded);
            })
        .toList();
  }
}
