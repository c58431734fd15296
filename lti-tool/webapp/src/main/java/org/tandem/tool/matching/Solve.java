package org.tandem.tool.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.Shortfall;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.proof.ProofFile;
import org.tandem.matching.solve.Optimum;
import org.tandem.matching.solve.Residual;
import org.tandem.tool.matching.MatchInputs.Couple;

/**
 * Computes a run: what staff decided stands, everybody else is arranged as well as possible, and an
 * independent check looks at the proof. Equal inputs give an equal result, down to the last byte.
 */
final class Solve {
  /** What computes; raised with every change that could change a result. */
  static final String VERSION = "tandem-matching 4, optimum";

  private static final int GAINS = 5;

  private final MatchInputs inputs;

  /** Of those whom no pin has paired. */
  private final Scoring scoring;

  /** Of everybody. */
  private final Scoring all;

  private Solve(MatchInputs inputs) {
    this.inputs = inputs;
    this.scoring = EngineRoster.scoring(inputs);
    this.all = inputs.pins().isEmpty() ? scoring : EngineRoster.scoring(inputs.pinning(List.of()));
  }

  /**
   * Computes.
   *
   * @param progress told how far it has come, in percent; may throw to stop it
   */
  static MatchResult solve(MatchInputs inputs, IntConsumer progress) {
    progress.accept(5);
    return new Solve(inputs).result(progress);
  }

  private MatchResult result(IntConsumer progress) {
    progress.accept(10);
    Market market = Candidates.of(scoring);
    progress.accept(40);
    Proven best = Optimum.of(market);
    progress.accept(60);
    Explanations explanations = new Explanations(scoring, best);
    List<MatchResult.Pair> pairs =
        Stream.concat(inputs.pins().stream(), couples(best))
            .map(this::pair)
            .sorted(Comparator.comparing(MatchResult.Pair::mentee))
            .toList();
    progress.accept(75);
    List<MatchResult.Unmatched> unmatched =
        explanations.unmatched().stream().map(Solve::unmatched).toList();
    progress.accept(90);
    return new MatchResult(
        pairs,
        unmatched,
        gains(market, best),
        MatchResult.Proof.of(market, best.certificate()),
        OptimalityCheck.objections(market, best));
  }

  /** Only who is paired with whom, without reasons and proof. */
  static List<MatchResult.Pair> pairs(MatchInputs inputs) {
    Solve solve = new Solve(inputs);
    return Stream.concat(inputs.pins().stream(), couples(Optimum.of(Candidates.of(solve.scoring))))
        .map(solve::pair)
        .toList();
  }

  private static Stream<Couple> couples(Proven best) {
    return best.matching().pairs().stream().map(pair -> new Couple(pair.mentee(), pair.mentor()));
  }

  /**
   * Says why any two were or were not paired, with the exact cost of it for everybody together.
   * What staff decided about this mentee is left aside.
   *
   * @param result what came of these inputs
   */
  static Explanations explanations(MatchInputs inputs, MatchResult result, String mentee) {
    Optional<Couple> pin = inputs.pinOf(mentee);
    if (pin.isEmpty()) {
      return new Solve(inputs).explanations(result);
    }
    Solve free =
        new Solve(
            inputs.pinning(inputs.pins().stream().filter(one -> !one.equals(pin.get())).toList()));
    return new Explanations(free.scoring, Optimum.of(Candidates.of(free.scoring)));
  }

  private Explanations explanations(MatchResult result) {
    return new Explanations(scoring, proven(result));
  }

  /**
   * The result with its proof, as a file for strangers; of those whom no pin has paired.
   *
   * @param result what came of these inputs
   */
  static String proofFile(MatchInputs inputs, MatchResult result) {
    StringBuilder file = new StringBuilder();
    try {
      ProofFile.write(new Solve(inputs).proven(result), file);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return file.toString();
  }

  private Proven proven(MatchResult result) {
    Market market = Candidates.of(scoring);
    Matching matching =
        Matching.of(
            market,
            result.pairs().stream()
                .filter(pair -> inputs.pinOf(pair.mentee()).isEmpty())
                .map(pair -> new Market.Edge(pair.mentee(), pair.mentor(), pair.points()))
                .toList());
    return new Proven(matching, result.certificate().in(market));
  }

  /** Which pairs may be made: those that staff decided, and whatever no rule forbids. */
  static Predicate<Couple> possible(MatchInputs inputs) {
    Scoring scoring = new Solve(inputs).all;
    return couple -> {
      OptionalInt mentee = scoring.roster().menteePosition(couple.mentee());
      OptionalInt mentor = scoring.roster().mentorPosition(couple.mentor());
      return mentee.isPresent()
          && mentor.isPresent()
          && (inputs.pins().contains(couple)
              || scoring.exclusions(mentee.getAsInt(), mentor.getAsInt()).isEmpty());
    };
  }

  /**
   * The mentors a mentee could be paired with, best first.
   *
   * @param most how many to name
   */
  static List<MatchResult.Pair> candidates(MatchInputs inputs, String mentee, int most) {
    Solve solve = new Solve(inputs);
    Scoring all = solve.all;
    return all.roster().menteePosition(mentee).stream()
        .boxed()
        .flatMap(
            position ->
                IntStream.range(0, all.roster().mentors().size())
                    .filter(mentor -> all.exclusions(position, mentor).isEmpty())
                    .mapToObj(mentor -> all.roster().mentors().get(mentor).id()))
        .map(mentor -> solve.pair(new Couple(mentee, mentor)))
        .sorted(
            Comparator.comparing(MatchResult.Pair::points)
                .reversed()
                .thenComparing(MatchResult.Pair::mentor))
        .limit(most)
        .toList();
  }

  private MatchResult.Pair pair(Couple couple) {
    var score =
        all.score(
            position(all.roster().menteePosition(couple.mentee()), couple.mentee()),
            position(all.roster().mentorPosition(couple.mentor()), couple.mentor()));
    return new MatchResult.Pair(
        couple.mentee(), couple.mentor(), score.points(), MatchResult.parts(score));
  }

  private static int position(OptionalInt position, String id) {
    return position.orElseThrow(
        () -> new IllegalArgumentException(id + " takes no part in this run"));
  }

  private static List<MatchResult.Gain> gains(Market market, Proven best) {
    Residual residual = new Residual(best);
    long[] gains = residual.gainsOfASeat();
    return IntStream.range(0, gains.length)
        .filter(mentor -> gains[mentor] > 0)
        .mapToObj(
            mentor -> {
              Shortfall gain = Shortfall.of(gains[mentor], residual.perPair());
              return new MatchResult.Gain(
                  market.mentors().get(mentor), gain.mentees(), gain.points());
            })
        .sorted(
            Comparator.comparing(MatchResult.Gain::mentees)
                .thenComparing(MatchResult.Gain::points)
                .reversed()
                .thenComparing(MatchResult.Gain::mentor))
        .limit(GAINS)
        .toList();
  }

  private static MatchResult.Unmatched unmatched(Explanations.Unmatched one) {
    Map<String, Integer> excluded = new HashMap<>();
    one.excluded().forEach((rule, count) -> excluded.put(rule.name(), count));
    return new MatchResult.Unmatched(one.mentee(), one.possible(), excluded);
  }
}
