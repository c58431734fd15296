package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.explain.Cost;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.explain.Remedies;
import org.tandem.tool.matching.Advice;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.RunMatch;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.people.Visit;

/**
 * What staff are shown of runs. Who excluded whom stays private, and of a profile only what met in
 * a pair is here, and what was missing for one.
 */
@Dependent
public class RunViews {
  private static final int LOGGED = 50;

  private final MatchRuns runs;
  private final RunMatch runMatch;
  private final TuneMatching tuning;
  private final Names names;

  /** For the container. */
  @Inject
  public RunViews(MatchRuns runs, RunMatch runMatch, TuneMatching tuning, Names names) {
    this.runs = runs;
    this.runMatch = runMatch;
    this.tuning = tuning;
    this.names = names;
  }

  /**
   * A run.
   *
   * @param redacted whether what somebody said, who was erased, is gone from it
   * @param comparedWith when the run before was made that {@code changes} compares with
   */
  public record RunView(
      UUID id,
      String runAt,
      String runBy,
      String state,
      int progress,
      @Nullable String failure,
      boolean stale,
      boolean redacted,
      boolean verified,
      List<String> objections,
      Weights weights,
      List<PersonView> mentees,
      List<PersonView> mentors,
      int seats,
      long points,
      List<MadeView> pairs,
      List<UnmatchedView> unmatched,
      List<ChangeView> changes,
      @Nullable String comparedWith,
      @Nullable AdviceView advice,
      @Nullable String publishedAt,
      long version) {}

  /** A pair of a run; pinned where staff decided it. */
  public record MadeView(
      PersonView mentee,
      PersonView mentor,
      int points,
      List<MatchResult.Part> parts,
      boolean pinned) {}

  /** Somebody without a mentor, and how many mentors each reason kept away. */
  public record UnmatchedView(PersonView mentee, int possible, Map<String, Integer> reasons) {}

  /** What a run does with somebody other than the run before. */
  public record ChangeView(
      PersonView mentee, @Nullable PersonView before, @Nullable PersonView now) {}

  /** Whom to recruit. */
  public record AdviceView(List<Advice.Wanted> skills, List<SeatView> seats) {}

  /** What one more seat of a mentor would bring. */
  public record SeatView(PersonView mentor, long mentees, long points) {}

  /**
   * Why two people were or were not paired.
   *
   * @param cost what insisting on the pair would cost; none where a rule forbids it
   */
  public record WhyView(
      boolean paired,
      int points,
      List<MatchResult.Part> parts,
      List<String> reasons,
      @Nullable CostView cost,
      @Nullable RemediesView remedies) {}

  /**
   * What would change it; nothing for a pair that was made.
   *
   * @param ifAllowed what the pair would still cost if no rule forbade it
   * @param withASeatMore what it would cost if the mentor had one more seat
   * @param words what is wanted and not offered, and what it would earn
   */
  public record RemediesView(
      @Nullable CostView ifAllowed, CostView withASeatMore, List<Remedies.Missing> words) {}

  /**
   * What a pair would cost everybody together, in points as people see them.
   *
   * @param worst points of the weakest pair then, those that staff decided left aside
   * @param none whether an arrangement with the pair is as good
   */
  public record CostView(long mentees, long points, int worst, boolean none) {
    static CostView of(Cost cost) {
      return new CostView(cost.mentees(), cost.points(), cost.worst(), cost.isNone());
    }
  }

  /** A line of the log: what a run was computed from and by, and what it hashes to. */
  public record LogView(
      UUID id,
      String runAt,
      String runBy,
      String state,
      int mentees,
      int pairs,
      long points,
      int pins,
      Weights weights,
      String solver,
      String inputsHash,
      @Nullable String resultHash) {}

  RunView run(Visit visit, MatchRun run) {
    MatchInputs inputs = run.inputs();
    Optional<MatchResult> result = run.result();
    Optional<MatchRun> before = before(run);
    Map<String, PersonView> people = people(visit, run, before);
    List<MatchResult.Pair> pairs = result.map(MatchResult::pairs).orElse(List.of());
    Wording wording = new Wording(tuning.of(run.place()), visit.locale());
    Map<String, Profile> mentees = new HashMap<>();
    inputs.mentees().forEach(one -> mentees.put(one.id(), one.profile()));
    return new RunView(
        run.id(),
        run.runAt().toString(),
        person(run.runBy().toString(), people).name(),
        run.state().name(),
        run.progress(),
        run.failure().orElse(null),
        run.state() == MatchRun.State.STAGED && runMatch.isStale(run),
        run.redactedAt().isPresent(),
        result.filter(MatchResult::verified).isPresent(),
        result.map(MatchResult::objections).orElse(List.of()),
        inputs.weights(),
        inputs.mentees().stream().map(one -> person(one.id(), people)).toList(),
        inputs.mentors().stream().map(one -> person(one.id(), people)).toList(),
        inputs.mentors().stream().mapToInt(MatchInputs.Entrant::seats).sum(),
        points(pairs),
        pairs.stream()
            .map(
                pair ->
                    new MadeView(
                        person(pair.mentee(), people),
                        person(pair.mentor(), people),
                        pair.points(),
                        wording.of(
                            Discretion.parts(pair.parts()),
                            Optional.ofNullable(mentees.get(pair.mentee()))),
                        inputs.pins().stream().anyMatch(pin -> pin.mentee().equals(pair.mentee()))))
            .toList(),
        result.map(MatchResult::unmatched).orElse(List.of()).stream()
            .map(
                one ->
                    new UnmatchedView(person(one.mentee(), people), one.possible(), one.excluded()))
            .toList(),
        result.isPresent() && before.isPresent()
            ? changes(mentors(before.get()), mentors(run), people)
            : List.of(),
        before.map(one -> one.runAt().toString()).orElse(null),
        result.map(made -> advice(Advice.of(inputs, made), people)).orElse(null),
        run.publishedAt().map(Object::toString).orElse(null),
        run.version());
  }

  private static AdviceView advice(Advice advice, Map<String, PersonView> people) {
    return new AdviceView(
        advice.skills(),
        advice.seats().stream()
            .map(seat -> new SeatView(person(seat.mentor(), people), seat.mentees(), seat.points()))
            .toList());
  }

  private Optional<MatchRun> before(MatchRun run) {
    return runs.newest(run.place(), LOGGED).stream()
        .filter(one -> one.runAt().isBefore(run.runAt()) && one.result().isPresent())
        .findFirst();
  }

  private Map<String, PersonView> people(Visit visit, MatchRun run, Optional<MatchRun> before) {
    List<UUID> ids = new ArrayList<>(List.of(run.runBy()));
    run.inputs().mentees().forEach(one -> ids.add(UUID.fromString(one.id())));
    run.inputs().mentors().forEach(one -> ids.add(UUID.fromString(one.id())));
    before
        .map(RunViews::mentors)
        .orElse(Map.of())
        .forEach(
            (mentee, mentor) -> {
              ids.add(UUID.fromString(mentee));
              ids.add(UUID.fromString(mentor));
            });
    return names.of(visit.tenantId(), ids);
  }

  private static Map<String, String> mentors(MatchRun run) {
    Map<String, String> mentors = new TreeMap<>();
    run.result()
        .ifPresent(
            result -> result.pairs().forEach(pair -> mentors.put(pair.mentee(), pair.mentor())));
    return mentors;
  }

  private static List<ChangeView> changes(
      Map<String, String> before, Map<String, String> now, Map<String, PersonView> people) {
    TreeSet<String> mentees = new TreeSet<>(before.keySet());
    mentees.addAll(now.keySet());
    return mentees.stream()
        .filter(
            one -> !Optional.ofNullable(before.get(one)).equals(Optional.ofNullable(now.get(one))))
        .map(
            one ->
                new ChangeView(
                    person(one, people),
                    Optional.ofNullable(before.get(one)).map(id -> person(id, people)).orElse(null),
                    Optional.ofNullable(now.get(one)).map(id -> person(id, people)).orElse(null)))
        .toList();
  }

  WhyView why(Visit visit, MatchRun run, UUID mentee, UUID mentor) {
    Wording wording = new Wording(tuning.of(run.place()), visit.locale());
    RunMatch.Explained explained = runMatch.why(run, mentee, mentor);
    Explanations.Why why = explained.why();
    List<MatchResult.Part> parts = Discretion.parts(MatchResult.parts(why.score()));
    return new WhyView(
        why.paired(),
        why.score().points(),
        wording.of(
            parts,
            run.inputs().mentees().stream()
                .filter(one -> one.id().equals(mentee.toString()))
                .findFirst()
                .map(MatchInputs.Entrant::profile)),
        why.exclusions().stream().map(MatchResult::reason).distinct().toList(),
        why.shortfall().map(CostView::of).orElse(null),
        why.paired() ? null : remedies(explained.remedies(), wording));
  }

  private static RemediesView remedies(Remedies remedies, Wording wording) {
    return new RemediesView(
        remedies.ifAllowed().map(CostView::of).orElse(null),
        CostView.of(remedies.withASeatMore()),
        Discretion.words(remedies.words(), wording));
  }

  List<LogView> log(Visit visit, List<MatchRun> logged) {
    Map<String, PersonView> people =
        names.of(visit.tenantId(), logged.stream().map(MatchRun::runBy).toList());
    return logged.stream()
        .map(
            run -> {
              List<MatchResult.Pair> pairs = run.result().map(MatchResult::pairs).orElse(List.of());
              return new LogView(
                  run.id(),
                  run.runAt().toString(),
                  person(run.runBy().toString(), people).name(),
                  run.state().name(),
                  run.inputs().mentees().size(),
                  pairs.size(),
                  points(pairs),
                  run.inputs().pins().size(),
                  run.inputs().weights(),
                  run.solver(),
                  run.inputsHash(),
                  run.resultHash().orElse(null));
            })
        .toList();
  }

  private static long points(List<MatchResult.Pair> pairs) {
    return pairs.stream().mapToLong(MatchResult.Pair::points).sum();
  }

  private static PersonView person(String id, Map<String, PersonView> people) {
    return people.getOrDefault(id, new PersonView(id, ""));
  }
}
