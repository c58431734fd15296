package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/** Proposes the pairs of a run to the people when told to. */
@Dependent
@Transactional
public class PublishRun {
  private final CollectInputs collect;
  private final MatchRuns runs;
  private final Pairing pairing;
  private final Clock clock;

  /** For the container. */
  @Inject
  public PublishRun(CollectInputs collect, MatchRuns runs, Pairing pairing, Clock clock) {
    this.collect = collect;
    this.runs = runs;
    this.pairing = pairing;
    this.clock = clock;
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
   * Proposes the pairs of a run to the people and holds their seats. Where the program asks nobody
   * to confirm, they are pairs at once.
   *
   * @param despiteChanges publish although inputs changed since; pairs that have become impossible
   *     are left out
   * @throws Rejection (run-stale) if inputs changed and {@code despiteChanges} is false;
   *     (run-published) if it was published before; (run-not-ready) if it has no result
   */
  public Publication publish(
      Place place, Program program, UUID runId, long version, boolean despiteChanges) {
    pairing.expireDue(place);
    MatchRun run = runs.find(place, runId).orElseThrow(() -> Rejection.notFound("run"));
    if (run.state() == MatchRun.State.PUBLISHED) {
      throw Rejection.conflict("run-published", "This run was published already.");
    }
    List<MatchResult.Pair> pairs = run.requireResult().pairs();
    MatchInputs now = collect.again(run);
    if (!now.hash().equals(run.inputsHash()) && !despiteChanges) {
      throw Rejection.conflict(
          "run-stale",
          "Profiles, seats or the roster changed since this run. Run again, or publish it anyway.");
    }
    MatchRun published = runs.publish(run, clock.instant(), version);
    List<MatchResult.Pair> possible = stillPossible(pairs, now);
    // In one order everywhere, so that no two who publish wait for each other's mentors.
    possible.sort(Comparator.comparing(MatchResult.Pair::mentor));
    for (MatchResult.Pair pair : possible) {
      UUID mentor = UUID.fromString(pair.mentor());
      UUID mentee = UUID.fromString(pair.mentee());
      pairing.pair(place, program, mentor, mentee, Optional.of(run.id()));
    }
    return new Publication(published, possible.size(), pairs.size() - possible.size());
  }

  private static List<MatchResult.Pair> stillPossible(
      List<MatchResult.Pair> pairs, MatchInputs now) {
    Set<String> mentees =
        now.mentees().stream().map(MatchInputs.Entrant::id).collect(Collectors.toSet());
    Map<String, Integer> free = new HashMap<>();
    now.mentors().forEach(mentor -> free.put(mentor.id(), mentor.seats()));
    Predicate<MatchInputs.Couple> open = Solve.possible(now);
    List<MatchResult.Pair> possible = new ArrayList<>();
    for (MatchResult.Pair pair : pairs) {
      int left = free.getOrDefault(pair.mentor(), 0);
      if (left > 0
          && mentees.contains(pair.mentee())
          && open.test(new MatchInputs.Couple(pair.mentee(), pair.mentor()))) {
        free.put(pair.mentor(), left - 1);
        possible.add(pair);
      }
    }
    return possible;
  }
}
