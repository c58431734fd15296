package org.tandem.tool.goals.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Author;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.AttainmentScale;
import org.tandem.tool.goals.CheckIn;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Flaw;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.KeyResults;
import org.tandem.tool.goals.Measure;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.Rating;
import org.tandem.tool.goals.ScaleAdvice;
import org.tandem.tool.goals.Tracked;
import org.tandem.tool.program.GoalMethod;

/**
 * A goal with all that happened on the way, as one of the two sees it.
 *
 * @param id ours
 * @param version to send back with a change
 * @param title in a few words
 * @param own whether only whoever looks sees it
 * @param method how it is written: GAS, SMART or OKR
 * @param levels for GAS: texts from -2 to +2
 * @param reason for SMART and OKR: why it matters
 * @param results for SMART and OKR: what is measured
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param weight how much it counts
 * @param baseline the level at the beginning; null while not set
 * @param startedAt when that was written down; null while it was not
 * @param dueOn a day; null while not set
 * @param flaws what it lacks
 * @param advice where it could be clearer
 * @param late whether its starting point was set after the two had first met
 * @param agreed whether both agreed to it
 * @param agreedBy the sides that agreed
 * @param claimed the level that the newest evidence claims; null without evidence
 * @param proven the level that countersigned evidence shows, else the baseline
 * @param evidence oldest first
 * @param milestones oldest first
 * @param checkIns oldest first
 * @param rating where somebody independent sees it; null where that was not asked for
 */
public record GoalView(
    String id,
    long version,
    String title,
    boolean own,
    GoalMethod method,
    List<LevelText> levels,
    String reason,
    List<GoalRequest.Result> results,
    int importance,
    int difficulty,
    int weight,
    @Nullable Integer baseline,
    @Nullable String startedAt,
    @Nullable String dueOn,
    List<Flaw> flaws,
    List<AdviceView> advice,
    boolean late,
    boolean agreed,
    List<String> agreedBy,
    @Nullable Integer claimed,
    @Nullable Integer proven,
    List<EvidenceView> evidence,
    List<MilestoneView> milestones,
    List<CheckInView> checkIns,
    @Nullable RatingView rating) {

  /**
   * What a level looks like.
   *
   * @param level -2 to +2
   * @param text the description
   */
  public record LevelText(int level, String text) {}

  /**
   * What would make a goal clearer.
   *
   * @param code which rule
   * @param words the words it is about
   */
  public record AdviceView(ScaleAdvice.Code code, List<String> words) {}

  /**
   * An item of evidence.
   *
   * @param id ours
   * @param version to send back with an answer
   * @param text what can be seen
   * @param link where to see it; null without
   * @param file the file that shows it; null without
   * @param level the level it is to show
   * @param shownAt when
   * @param question what the other wants to know more of; null unless asked
   * @param countersignedAt when it came to count; null while it does not
   */
  public record EvidenceView(
      String id,
      long version,
      String text,
      @Nullable String link,
      @Nullable FileView file,
      int level,
      String shownAt,
      @Nullable String question,
      @Nullable String countersignedAt) {}

  /**
   * A file that is shown as evidence.
   *
   * @param name what it is called
   * @param size in bytes
   */
  public record FileView(String name, int size) {}

  /**
   * A step on the way.
   *
   * @param id ours
   * @param version to send back with an answer
   * @param text what is to be done
   * @param dueOn until when; null while not set
   * @param reached whether it is reached
   * @param reachedBy the sides that said so; FORMER for a former mentor
   */
  public record MilestoneView(
      String id,
      long version,
      String text,
      @Nullable String dueOn,
      boolean reached,
      List<String> reachedBy) {}

  /**
   * Where one of the two saw the goal.
   *
   * @param at when
   * @param side who; FORMER for a former mentor
   * @param level on a scale; null for a goal in numbers
   * @param numbers where each result stood; empty on a scale
   * @param score how much of the way, 0.0 to 1.0; null on a scale
   * @param note a few words; may be empty
   */
  public record CheckInView(
      String at,
      String side,
      @Nullable Integer level,
      List<BigDecimal> numbers,
      @Nullable Double score,
      String note) {}

  /**
   * An independent look at the goal.
   *
   * @param askedAt when it was asked for
   * @param agreed whether the mentor agrees that somebody looks
   * @param level the level seen; null until it is given
   * @param givenAt when; null until then
   */
  public record RatingView(
      String askedAt, boolean agreed, @Nullable Integer level, @Nullable String givenAt) {}

  static GoalView of(Tracked tracked, Engagement pair, Optional<Instant> firstMeeting) {
    Goal goal = tracked.goal();
    Measure measure = goal.measure();
    KeyResults measured = measure instanceof KeyResults all ? all : null;
    return new GoalView(
        goal.id().toString(),
        goal.version(),
        goal.title(),
        goal.owner().isPresent(),
        measure.method(),
        measure instanceof AttainmentScale scale ? levels(scale) : List.of(),
        measured == null ? "" : measured.reason(),
        measured == null
            ? List.of()
            : measured.results().stream().map(GoalRequest.Result::of).toList(),
        goal.importance(),
        goal.difficulty(),
        goal.weight(),
        boxed(goal.baseline()),
        goal.startedAt().map(Object::toString).orElse(null),
        goal.dueOn().map(Object::toString).orElse(null),
        goal.flaws(),
        measure.advice().stream()
            .map(one -> new AdviceView(one.code(), one.words().stream().sorted().toList()))
            .toList(),
        goal.isLate(firstMeeting),
        goal.isAgreed(),
        goal.agreedBy().keySet().stream().map(Enum::name).sorted().toList(),
        boxed(tracked.claimed()),
        boxed(tracked.standing().proven()),
        tracked.evidence().stream().map(GoalView::evidence).toList(),
        tracked.milestones().stream().map(one -> milestone(one, goal, pair)).toList(),
        tracked.checkIns().stream().map(one -> checkIn(one, goal, pair)).toList(),
        tracked.rating().map(GoalView::rating).orElse(null));
  }

  static List<LevelText> levels(AttainmentScale scale) {
    return scale.levels().entrySet().stream()
        .map(level -> new LevelText(level.getKey(), level.getValue()))
        .toList();
  }

  private static EvidenceView evidence(Evidence evidence) {
    return new EvidenceView(
        evidence.id().toString(),
        evidence.version(),
        evidence.text(),
        evidence.link().map(Object::toString).orElse(null),
        evidence.file().map(one -> new FileView(one.name(), one.size())).orElse(null),
        evidence.level(),
        evidence.shownAt().toString(),
        evidence.question().orElse(null),
        evidence.countersignature().map(one -> one.signedAt().toString()).orElse(null));
  }

  private static MilestoneView milestone(Milestone one, Goal goal, Engagement pair) {
    return new MilestoneView(
        one.id().toString(),
        one.version(),
        one.text(),
        one.dueOn().map(Object::toString).orElse(null),
        one.isReached(goal),
        one.reachedBy().entrySet().stream()
            .map(said -> Author.of(pair, said.getKey(), said.getValue()).name())
            .sorted()
            .toList());
  }

  private static CheckInView checkIn(CheckIn one, Goal goal, Engagement pair) {
    return new CheckInView(
        one.at().toString(),
        Author.of(pair, one.side(), one.at()).name(),
        boxed(one.level()),
        one.numbers(),
        one.score(goal).isPresent() ? one.score(goal).getAsDouble() : null,
        one.note());
  }

  private static RatingView rating(Rating one) {
    return new RatingView(
        one.askedAt().toString(),
        one.agreedAt().isPresent(),
        boxed(one.level()),
        one.givenAt().map(Object::toString).orElse(null));
  }

  private static @Nullable Integer boxed(OptionalInt level) {
    return level.isPresent() ? level.getAsInt() : null;
  }
}
