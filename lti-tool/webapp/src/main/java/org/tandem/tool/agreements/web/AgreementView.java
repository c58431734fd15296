package org.tandem.tool.agreements.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AgreementContent;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Change;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Missing;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GradePolicy;

/**
 * An agreement as one of the two sees it. People are named by their side, MENTOR or MENTEE; {@code
 * me} says which of them is looking.
 *
 * @param state DRAFT, OPEN (one signed), SIGNED or ENDED
 * @param number the version that holds, waits or would be signed next
 * @param contentHash fingerprint of what would be signed or was; a signature sends it back
 * @param language the language of the headings
 * @param me the side of whoever looks
 * @param parties the two
 * @param endsOn the planned end, a clause of its own
 * @param maxMonths how long it may run
 * @param clauses the clauses in order
 * @param outcomes titles of the measurable outcomes in it
 * @param outcomeRequired whether nobody can sign without one
 * @param grading how levels become points; null where nothing is graded
 * @param missing what is lacking before it can be signed
 * @param working whether the two can change something now
 * @param replaced what made the last signature void; null unless that is the newest that happened
 * @param other where the other one is, if they have the agreement open, too; null if not
 * @param amendment the change to the signed agreement that is being written or signed; null without
 */
public record AgreementView(
    String state,
    int number,
    String contentHash,
    String language,
    String me,
    List<Party> parties,
    ClauseView endsOn,
    int maxMonths,
    List<ClauseView> clauses,
    List<String> outcomes,
    boolean outcomeRequired,
    @Nullable GradingView grading,
    List<Missing> missing,
    boolean working,
    @Nullable ReplacedView replaced,
    @Nullable HereView other,
    @Nullable AmendmentView amendment) {

  /**
   * One of the two.
   *
   * @param side MENTOR or MENTEE
   * @param name what they are called
   * @param signedAt when they signed what is there now; null if not
   */
  public record Party(String side, String name, @Nullable String signedAt) {}

  /**
   * A clause.
   *
   * @param id which
   * @param title the heading, in the agreement's language
   * @param help what to write, in the reader's language
   * @param required whether it cannot stay empty
   * @param text the words
   * @param version to send back with a change
   * @param changedBy side of whoever changed it last; null while it is the template's wording
   * @param changedAt when
   * @param toLookAt comments, suggestions and texts set aside that wait
   */
  public record ClauseView(
      String id,
      String title,
      String help,
      boolean required,
      String text,
      long version,
      @Nullable String changedBy,
      @Nullable String changedAt,
      int toLookAt) {}

  /**
   * How levels become points.
   *
   * @param maximum points at most
   * @param levels from -2 to +2
   */
  public record GradingView(BigDecimal maximum, List<LevelPoints> levels) {}

  /**
   * Points of a level.
   *
   * @param level -2 to +2
   * @param points what the gradebook gets
   */
  public record LevelPoints(int level, BigDecimal points) {}

  /**
   * What made a signature void.
   *
   * @param by side of whoever changed something
   * @param what title of the clause; null for a goal and for the planned end
   * @param whatId the clause, or {@code goals}
   * @param signedBy side of whoever had signed
   * @param at when
   */
  public record ReplacedView(
      String by, @Nullable String what, String whatId, String signedBy, String at) {}

  /**
   * The other one, while they have the agreement open.
   *
   * @param clauseId the clause they are in; null while they only read
   */
  public record HereView(@Nullable String clauseId) {}

  /**
   * A change to a signed agreement; the signed one holds until both have signed the change.
   *
   * @param by side of whoever proposed it
   * @param reason why
   * @param since when
   * @param holds the version that holds meanwhile
   * @param changes what would read differently
   */
  public record AmendmentView(
      String by, String reason, String since, int holds, List<ChangeView> changes) {}

  /**
   * A clause that would read differently.
   *
   * @param id which
   * @param title its heading; empty for the planned end
   * @param before the words that hold
   * @param after the words that would
   */
  public record ChangeView(String id, String title, String before, String after) {}

  /**
   * What a change of a clause led to.
   *
   * @param text the words as kept
   * @param version the clause's new version
   * @param agreement the agreement as it stands now
   */
  public record ClauseChange(String text, long version, AgreementView agreement) {}

  private static ChangeView change(Change change) {
    return new ChangeView(change.id(), change.title(), change.before(), change.after());
  }

  static AgreementView of(AgreementState state, Visit visit) {
    return new Mapper(state, visit).view();
  }

  /** Turns a state into what the visitor sees. */
  private record Mapper(AgreementState state, Visit visit) {
    AgreementView view() {
      AgreementContent present = state.present();
      Locale language = Locale.forLanguageTag(state.header().language());
      Engagement pair = state.pair();
      List<Clause> clauses = present.program().template().clauses();
      return new AgreementView(
          stage(),
          state.underSignatures().map(AgreementVersion::number).orElse(present.number()),
          state.content().hash(),
          state.header().language(),
          pair.sideOf(visit.personId()).name(),
          List.of(
              party(Side.MENTOR, pair.mentorId(), present.mentorName()),
              party(Side.MENTEE, pair.menteeId(), present.menteeName())),
          clause("ends-on", "", "", true),
          present.program().template().maxMonths(),
          clauses.stream()
              .map(
                  clause ->
                      clause(
                          clause.id(),
                          clause.title().in(language),
                          clause.help().in(visit.locale()),
                          clause.required()))
              .toList(),
          present.outcomes().stream().map(outcome -> outcome.title()).toList(),
          present.program().template().measurableOutcomeRequired(),
          state.grading().map(terms -> grading(terms.policy())).orElse(null),
          state.missing(),
          pair.state().isAtWork(),
          replaced(clauses, language),
          state.other().map(here -> new HereView(here.clauseId().orElse(null))).orElse(null),
          amendment());
    }

    private String stage() {
      return switch (state.pair().state()) {
        case CLOSED -> state.signed().isPresent() ? "SIGNED" : "ENDED";
        default ->
            state.open().isPresent()
                ? "OPEN"
                : state.underSignatures().isPresent() ? "SIGNED" : "DRAFT";
      };
    }

    private Party party(Side side, UUID id, String name) {
      return new Party(
          side.name(),
          name,
          state.underSignatures().stream()
              .flatMap(version -> version.signatures().stream())
              .filter(signature -> signature.personId().equals(id))
              .map(signature -> signature.signedAt().toString())
              .findFirst()
              .orElse(null));
    }

    private ClauseView clause(String id, String title, String help, boolean required) {
      Optional<ClauseText> text = Optional.ofNullable(state.clauses().get(id));
      Optional<UUID> by = text.flatMap(ClauseText::changedBy);
      return new ClauseView(
          id,
          title,
          help,
          required,
          over()
              .map(holds -> holds.text(id))
              .orElseGet(() -> text.map(ClauseText::text).orElse("")),
          text.map(ClauseText::version).orElse(0L),
          by.map(this::side).orElse(null),
          by.isPresent() ? text.map(one -> one.changedAt().toString()).orElse(null) : null,
          state.toLookAt().getOrDefault(id, 0));
    }

    /** What held when the pair ended: a change that was not signed by both no longer matters. */
    private Optional<InForce> over() {
      return state.pair().state() == EngagementState.CLOSED ? state.inForce() : Optional.empty();
    }

    private @Nullable AmendmentView amendment() {
      if (state.pair().state() == EngagementState.CLOSED) {
        return null;
      }
      return state
          .header()
          .amending()
          .map(
              amending ->
                  new AmendmentView(
                      side(amending.by()),
                      amending.reason(),
                      amending.since().toString(),
                      state.inForce().map(InForce::number).orElse(0),
                      state.changes().stream().map(AgreementView::change).toList()))
          .orElse(null);
    }

    private @Nullable ReplacedView replaced(List<Clause> clauses, Locale language) {
      return state
          .last()
          .flatMap(
              version ->
                  version
                      .replaced()
                      .filter(replaced -> !replaced.isDropped())
                      .map(
                          replaced ->
                              new ReplacedView(
                                  side(replaced.by()),
                                  clauses.stream()
                                      .filter(clause -> clause.id().equals(replaced.what()))
                                      .map(clause -> clause.title().in(language))
                                      .findFirst()
                                      .orElse(null),
                                  replaced.what(),
                                  version.signatures().get(0).side().name(),
                                  replaced.at().toString())))
          .orElse(null);
    }

    private String side(UUID person) {
      return state.pair().sideOf(person).name();
    }

    private static GradingView grading(GradePolicy policy) {
      return new GradingView(
          policy.maximum(),
          Stream.iterate(GradePolicy.LOWEST, l -> l <= GradePolicy.HIGHEST, l -> l + 1)
              .map(level -> new LevelPoints(level, policy.pointsFor(level)))
              .toList());
    }
  }
}
