package org.tandem.matching.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.matching.Market;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.Stable;
import org.tandem.matching.candidates.CandidateLimits;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.solve.DeferredAcceptance;
import org.tandem.matching.solve.Optimum;
import org.tandem.matching.solve.RankMaximal;
import org.tandem.matching.solve.Residual;

/** The inner parts at the size of a large program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

  @Param({"10000"})
  int mentees = 10_000;

  @Param({"1.1", "0.8"})
  double seats = 1.1;

  private Roster roster = new Roster(List.of(), List.of(), Set.of());
  private Scoring scoring = Scoring.of(roster, Criteria.standardPolicy());
  private Market market = Market.of(scoring);
  private RankedMarket ranked = RankedMarket.of(roster, market, 1);
  private Proven best = Optimum.of(market);
  private Residual residual = new Residual(best);
  private int next;

  /** Builds what all measurements read. */
  @Setup
  public void roster() {
    roster = GeneratedRoster.of(mentees, seats, 7);
    scoring =
        Scoring.of(
            roster,
            new MatchPolicy(
                List.of(new MatchPolicy.Weighted(Criteria.rareSkills(), 1_000)), Set.of(), 0));
    market = Candidates.sparse(scoring, CandidateLimits.STANDARD);
    ranked = RankedMarket.of(roster, market, 1);
    best = Optimum.of(market);
    residual = new Residual(best);
  }

  /** Finds the pairs worth looking at. */
  @Benchmark
  public Market candidates() {
    return Candidates.sparse(scoring, CandidateLimits.STANDARD);
  }

  /** Finds the best matching and its prices. */
  @Benchmark
  public Proven optimum() {
    return Optimum.of(market);
  }

  /** Checks it. */
  @Benchmark
  public List<String> check() {
    return OptimalityCheck.objections(market, best);
  }

  /** Finds a stable matching. */
  @Benchmark
  public Stable stable() {
    return DeferredAcceptance.of(ranked);
  }

  /** Finds a rank-maximal matching. */
  @Benchmark
  public Matching rankMaximal() {
    return RankMaximal.of(ranked);
  }

  /** Says what insisting on one pair costs. */
  @Benchmark
  public Object explain() {
    next = (next + 7_919) % mentees;
    int edge = market.first(next);
    return residual.costOf(next, market.mentorOf(edge), market.points(edge));
  }

  /** Says what a seat more would add, for every mentor. */
  @Benchmark
  public long[] gainsOfASeat() {
    return residual.gainsOfASeat();
  }
}
