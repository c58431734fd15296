package org.tandem.tool.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
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
import org.tandem.matching.Exclusion;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Scoring;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.proof.ProofFile;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;
import org.tandem.tool.matching.MatchInputs.Couple;

/**
 * Computes a run: what staff decided stands, everybody else is arranged as well as possible, and an
 * independent check looks at the proof. Equal inputs give an equal result, down to the last byte.
 */
final class Solve {
  /** What computes; raised with every change that could change a result. */
  static final String VERSION = "tandem-matching 5, optimum";

  private static final int GAINS = 5;

  private final MatchInputs inputs;

  /** Of those whom no pin has paired. */
  private final Scoring scoring;

  /** Of everybody. */
  private final Scoring all;

  private final Fairness slider;

  private Solve(MatchInputs inputs) {
    this.inputs = inputs;
    this.slider = inputs.weights().slider();
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
    Market plain = Candidates.of(scoring);
    progress.accept(40);
    Market market = slider.apply(plain);
    Proven best = Optimum.of(market);
    progress.accept(60);
    Explanations explanations = new Explanations(scoring, plain, slider, best);
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
        explanations.seats(GAINS).stream().map(Solve::gain).toList(),
        MatchResult.Proof.of(market, best.certificate()),
        OptimalityCheck.objections(market, best),
        inputs.salt());
  }

  /**
   * Whom no pin has paired, with all that they could be paired to, in points as people see them.
   */
  static Market market(MatchInputs inputs) {
    return Candidates.of(EngineRoster.scoring(inputs));
  }

  /** The points of the pairs that staff decided. */
  static int[] pinned(MatchInputs inputs) {
    Solve solve = new Solve(inputs);
    return inputs.pins().stream().map(solve::pair).mapToInt(MatchResult.Pair::points).toArray();
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
    Market plain = Candidates.of(free.scoring);
    return new Explanations(free.scoring, plain, free.slider, Optimum.of(free.slider.apply(plain)));
  }

  private Explanations explanations(MatchResult result) {
    Market plain = Candidates.of(scoring);
    return new Explanations(scoring, plain, slider, proven(plain, result));
  }

  /**
   * The result with its proof, as a file for strangers; of those whom no pin has paired.
   *
   * @param result what came of these inputs
   */
  static String proofFile(MatchInputs inputs, MatchResult result) {
    StringBuilder file = new StringBuilder();
    try {
      Solve solve = new Solve(inputs);
      Market plain = Candidates.of(solve.scoring);
      ProofFile.write(solve.proven(plain, result), plain, solve.slider.bend(), file);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return file.toString();
  }

  private Proven proven(Market plain, MatchResult result) {
    Market market = slider.apply(plain);
    Matching matching =
        Matching.of(
            plain,
            result.pairs().stream()
                .filter(pair -> inputs.pinOf(pair.mentee()).isEmpty())
                .map(pair -> new Market.Edge(pair.mentee(), pair.mentor(), pair.points()))
                .toList());
    return new Proven(matching.in(market), result.certificate().in(market));
  }

  /**
   * Which pairs may be made: those that staff decided, unless something has come up since that they
   * cannot decide against, and whatever no rule forbids.
   */
  static Predicate<Couple> possible(MatchInputs inputs) {
    Scoring scoring = new Solve(inputs).all;
    return couple -> {
      OptionalInt mentee = scoring.roster().menteePosition(couple.mentee());
      OptionalInt mentor = scoring.roster().mentorPosition(couple.mentor());
      if (mentee.isEmpty() || mentor.isEmpty()) {
        return false;
      }
      List<Exclusion> rules = scoring.exclusions(mentee.getAsInt(), mentor.getAsInt());
      return inputs.pins().contains(couple)
          ? Collections.disjoint(rules, Pins.FIRM)
          : rules.isEmpty();
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

  private static MatchResult.Gain gain(Explanations.Seat seat) {
    return new MatchResult.Gain(seat.mentor(), seat.gain().mentees(), seat.gain().points());
  }

  private static MatchResult.Unmatched unmatched(Explanations.Unmatched one) {
    Map<String, Integer> excluded = new HashMap<>();
    one.excluded()
        .forEach((rule, count) -> excluded.merge(MatchResult.reason(rule), count, Integer::sum));
    return new MatchResult.Unmatched(one.mentee(), one.possible(), excluded);
  }
}
