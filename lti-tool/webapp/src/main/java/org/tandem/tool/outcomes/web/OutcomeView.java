package org.tandem.tool.outcomes.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outcomes.Achievement;
import org.tandem.tool.outcomes.Closed;
import org.tandem.tool.outcomes.Closing;
import org.tandem.tool.outcomes.Passback;
import org.tandem.tool.outcomes.Posting;
import org.tandem.tool.outcomes.ReadOutcome;
import org.tandem.tool.outcomes.ScorePayload;
import org.tandem.tool.outcomes.Sent;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/**
 * A closing as one of the two sees it, before and after.
 *
 * @param state UNSIGNED (no agreement yet), OPEN, PAUSED, CLOSED (both signed) or ENDED (without
 *     outcome)
 * @param me the side of whoever looks, MENTOR or MENTEE
 * @param parties the two
 * @param contentHash fingerprint of what would be signed or was; a signature sends it back
 * @param agreementNumber version of the agreement it rests on
 * @param goals what was reached, goal by goal
 * @param mean the weighted mean of the levels; null without goals
 * @param level the level reached; null without goals
 * @param score exactly what the gradebook receives; null where nothing goes there
 * @param countersigned items of evidence it rests on
 * @param meetings meetings that both confirmed
 * @param missing what is lacking before it can be signed
 * @param voided the sides that signed something that has changed since
 * @param passback how far the score got; null before there is one
 * @param closedAt when it ended; null before
 * @param endsOn the planned end; null before the agreement is signed
 * @param early whether it comes, or came, before the planned end
 * @param basis what the grade rests on; null where nothing is graded
 * @param sent what went to the gradebook, newest last
 * @param pause the break that they take; null while they work
 */
public record OutcomeView(
    String state,
    String me,
    List<Party> parties,
    @Nullable String contentHash,
    int agreementNumber,
    List<GoalResult> goals,
    @Nullable Double mean,
    @Nullable Integer level,
    @Nullable ScoreView score,
    int countersigned,
    int meetings,
    List<String> missing,
    List<String> voided,
    @Nullable PassbackView passback,
    @Nullable String closedAt,
    @Nullable String endsOn,
    boolean early,
    @Nullable String basis,
    List<SentView> sent,
    @Nullable PauseView pause) {

  /**
   * A line of the ledger.
   *
   * @param number 1 for the first
   * @param points points
   * @param maximum of how many
   * @param comment the words beside them
   * @param reason why an instructor decided so; null where it is what the two signed
   * @param at when it was decided
   * @param state how far it got; SUPERSEDED where a newer line counts
   */
  public record SentView(
      int number,
      BigDecimal points,
      BigDecimal maximum,
      String comment,
      @Nullable String reason,
      String at,
      String state) {
    static SentView of(Sent sent) {
      Posting posting = sent.posting();
      return new SentView(
          posting.number(),
          posting.score().points(),
          posting.score().maximum(),
          posting.score().comment(),
          posting.review().map(Posting.Review::reason).orElse(null),
          posting.madeAt().toString(),
          sent.superseded() ? "SUPERSEDED" : sent.passback().state().name());
    }
  }

  /**
   * A break.
   *
   * @param by side of whoever wished it; FORMER for a former mentor, STAFF for whoever runs the
   *     program
   * @param since when it began
   * @param until the day on which they think to go on; null where it is open
   */
  public record PauseView(String by, String since, @Nullable String until) {}

  /**
   * One of the two.
   *
   * @param side MENTOR or MENTEE
   * @param name what they are called
   * @param signedAt when they signed what is there now; null if not
   */
  public record Party(String side, String name, @Nullable String signedAt) {}

  /**
   * What was reached of a goal.
   *
   * @param title in a few words
   * @param weight how much it counts
   * @param baseline level at the beginning
   * @param level level by countersigned evidence
   * @param shown items of evidence
   * @param countersigned those that count
   */
  public record GoalResult(
      String title, int weight, int baseline, int level, int shown, int countersigned) {}

  /**
   * What the gradebook receives.
   *
   * @param points points
   * @param maximum of how many
   * @param comment the words beside them
   */
  public record ScoreView(BigDecimal points, BigDecimal maximum, String comment) {
    static ScoreView of(ScorePayload score) {
      return new ScoreView(score.points(), score.maximum(), score.comment());
    }
  }

  /**
   * How far the score got.
   *
   * @param messageId for {@code /api/course/grades}; null once nobody need decide any more
   * @param state QUEUED, SENT, CONFIRMED (seen there since), DIFFERS (another grade was seen there
   *     since), KEPT (an instructor let the teacher's own grade stay) or FAILED
   * @param reason why the last try failed; null if none did
   * @param at when it arrived or was given up, or is tried next; null if unknown
   */
  public record PassbackView(
      @Nullable UUID messageId, String state, @Nullable String reason, @Nullable String at) {
    static PassbackView of(Passback passback) {
      return new PassbackView(
          passback.messageId().orElse(null),
          passback.state().name(),
          passback.reason().orElse(null),
          passback.at().map(Object::toString).orElse(null));
    }
  }

  static OutcomeView of(ReadOutcome.State state, Visit visit) {
    Engagement pair = state.pair();
    Optional<Closing> closing = state.closing();
    Optional<Content> content =
        state.closed().map(Closed::content).or(() -> closing.map(Closing::content));
    String hash = content.map(Content::hash).orElse("");
    List<Signature> valid =
        state.signatures().stream().filter(one -> one.contentHash().equals(hash)).toList();
    List<String> sides = valid.stream().map(one -> one.party().name()).toList();
    boolean over = pair.state() == EngagementState.CLOSED;
    Optional<ScorePayload> score =
        over ? state.closed().flatMap(Closed::score) : closing.flatMap(Closing::score);
    return new OutcomeView(
        stage(state),
        pair.sideOf(visit.personId()).name(),
        List.of(
            party(Side.MENTOR, pair.mentorId(), state, valid),
            party(Side.MENTEE, pair.menteeId(), state, valid)),
        content.map(Content::hash).orElse(null),
        closing.map(one -> one.agreement().number()).orElse(0),
        closing.stream().flatMap(one -> one.goals().stream()).map(OutcomeView::goal).toList(),
        closing.flatMap(Closing::achievement).map(Achievement::mean).orElse(null),
        closing.flatMap(Closing::achievement).map(Achievement::level).orElse(null),
        score.map(ScoreView::of).orElse(null),
        closing.map(Closing::countersigned).orElse(0),
        closing.map(one -> one.reached().meetings()).orElse(0),
        over
            ? List.of()
            : closing.stream().flatMap(one -> one.missing().stream()).map(Enum::name).toList(),
        over
            ? List.of()
            : state.signatures().stream()
                .map(one -> one.party().name())
                .filter(side -> !sides.contains(side))
                .distinct()
                .toList(),
        state.passback().map(PassbackView::of).orElse(null),
        pair.endedAt().map(Object::toString).orElse(null),
        closing.flatMap(one -> one.agreement().endsOn()).map(Object::toString).orElse(null),
        state.early(),
        closing.flatMap(Closing::basis).map(Enum::name).orElse(null),
        state.sent().stream().map(SentView::of).toList(),
        pair.pause()
            .map(
                pause ->
                    new PauseView(
                        pair.findSide(pause.by()).map(Enum::name).orElse(other(pair, pause)),
                        pause.since().toString(),
                        pause.until().map(Object::toString).orElse(null)))
            .orElse(null));
  }

  /** Neither of the two: a former mentor before they handed over, and staff after. */
  private static String other(Engagement pair, Pause pause) {
    return pair.isBeforeHandover(pause.since()) ? "FORMER" : "STAFF";
  }

  private static String stage(ReadOutcome.State state) {
    if (state.pair().state() == EngagementState.CLOSED) {
      return state.closed().isPresent() ? "CLOSED" : "ENDED";
    }
    if (state.pair().state() == EngagementState.PAUSED) {
      return "PAUSED";
    }
    return state.closing().isPresent() ? "OPEN" : "UNSIGNED";
  }

  private static Party party(
      Side side, UUID id, ReadOutcome.State state, List<Signature> signatures) {
    return new Party(
        side.name(),
        Optional.ofNullable(state.names().get(id)).map(Person::name).orElse(""),
        signatures.stream()
            .filter(signature -> signature.personId().equals(id))
            .map(signature -> signature.signedAt().toString())
            .findFirst()
            .orElse(null));
  }

  private static GoalResult goal(Standing standing) {
    return new GoalResult(
        standing.goal().title(),
        standing.goal().weight(),
        standing.goal().baseline().orElseThrow(() -> Rejection.notFound("baseline")),
        standing.proven().orElseThrow(() -> Rejection.notFound("level")),
        standing.shown(),
        standing.countersigned());
  }
}
