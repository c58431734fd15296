package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.explain.Remedies;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.program.Place;

/** Asks for a run, stops it, explains it, repeats it. */
@Dependent
@Transactional
public class RunMatch {
  private final CollectInputs collect;
  private final MatchRuns runs;
  private final Pairing pairing;
  private final Event<RunQueued> queued;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RunMatch(
      CollectInputs collect,
      MatchRuns runs,
      Pairing pairing,
      Event<RunQueued> queued,
      Ids ids,
      Clock clock) {
    this.collect = collect;
    this.runs = runs;
    this.pairing = pairing;
    this.queued = queued;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks for a run over everyone who has a profile and room for a pair. It is computed in the
   * background and then staged; nobody but staff learns of it.
   *
   * @param pins pairs that staff decided; they stand, and the others are arranged around them
   * @throws Rejection (run-under-way) while another one is; (invalid-pin) if a decided pair cannot
   *     be made
   */
  public MatchRun queue(Place place, UUID runBy, Weights weights, List<MatchInputs.Couple> pins) {
    pairing.expireDue(place);
    if (runs.newest(place).filter(run -> run.state().isUnderWay()).isPresent()) {
      throw Rejection.conflict(
          "run-under-way", "A run is under way. Wait for it, or stop it first.");
    }
    MatchInputs inputs = collect.collect(place, weights, pins).salted(Secret.next());
    Pins.require(inputs);
    MatchRun run =
        runs.add(
            new MatchRun(
                ids.next(),
                place,
                runBy,
                clock.instant(),
                MatchRun.State.QUEUED,
                0,
                Solve.VERSION,
                inputs.hash(),
                inputs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0));
    queued.fire(new RunQueued());
    return run;
  }

  /**
   * Stops a run.
   *
   * @throws Rejection (run-not-under-way) if it has finished by now
   */
  public void cancel(MatchRun run) {
    if (!runs.cancel(run)) {
      throw Rejection.conflict("run-not-under-way", "This run has finished by now.");
    }
  }

  /** What insisting on good pairs would cost on today's roster. */
  public List<Frontier.Choice> bars(Place place, Weights weights, List<MatchInputs.Couple> pins) {
    return Frontier.bars(collect.collect(place, weights, pins));
  }

  /** What each position of the fairness slider would come to on today's roster. */
  public List<Frontier.Choice> slider(Place place, Weights weights, List<MatchInputs.Couple> pins) {
    return Frontier.slider(collect.collect(place, weights, pins));
  }

  /** Whether somebody changed something since the run that could change what comes of it. */
  public boolean isStale(MatchRun run) {
    MatchInputs now = collect.again(run);
    return !now.hash().equals(run.inputsHash());
  }

  /**
   * Why two people were or were not paired, and what would change it.
   *
   * @param why what met, what forbids them, what the pair would cost everybody
   * @param remedies a rule lifted, a seat more, a word that is missing
   */
  public record Explained(Explanations.Why why, Remedies remedies) {}

  /**
   * Explains a mentee and a mentor of a run.
   *
   * @throws Rejection (not-found) if one of the two took no part
   */
  public Explained why(MatchRun run, UUID menteeId, UUID mentorId) {
    String mentee = menteeId.toString();
    String mentor = mentorId.toString();
    try {
      Explanations all = Solve.explanations(run.inputs(), run.requireResult(), mentee);
      return new Explained(all.why(mentee, mentor), all.remedies(mentee, mentor));
    } catch (IllegalArgumentException e) {
      throw Rejection.notFound("person in this run");
    }
  }

  /**
   * What came of computing a run once more.
   *
   * @param same whether the result is the same, down to the last byte
   * @param then what the result hashed to
   * @param now what it hashes to now
   * @param solverThen what computed it
   * @param solverNow what computes now
   */
  public record Repetition(
      boolean same, String then, String now, String solverThen, String solverNow) {}

  /**
   * The pairs of a run with their proof, to be checked by anybody with the script in the
   * documentation. Pairs that staff decided are not in it: nobody claims that they are best.
   */
  public String proofFile(MatchRun run) {
    return Solve.proofFile(run.inputs(), run.requireResult());
  }

  /** Computes a run once more from what was kept, and compares. */
  public Repetition repeat(MatchRun run) {
    String then = run.requireResult().hash();
    String now = Solve.solve(run.inputs(), percent -> {}).hash();
    String kept = run.resultHash().orElse("");
    return new Repetition(
        then.equals(kept) && now.equals(kept), kept, now, run.solver(), Solve.VERSION);
  }
}
