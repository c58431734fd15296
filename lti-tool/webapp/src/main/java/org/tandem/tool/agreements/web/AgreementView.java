package org.tandem.tool.agreements.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.Missing;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.ThirdParty;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.people.Visit;

/**
 * An agreement as one of its parties sees it. People are named by what they sign as, MENTOR, MENTEE
 * or THIRD, and FORMER where they did something before somebody else took their place; {@code me}
 * says who is looking.
 *
 * @param state DRAFT, OPEN (somebody signed), SIGNED or ENDED
 * @param number the version that holds, waits or would be signed next
 * @param contentHash fingerprint of what would be signed or was; a signature sends it back
 * @param language the language of the headings
 * @param me the side of whoever looks
 * @param parties the two, and the third party where there is one
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
 * @param third who signs besides the two; null where nobody does or has to
 */
public record AgreementView(
    String state,
    int number,
    String contentHash,
    String language,
    String me,
    List<PartyView> parties,
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
    @Nullable AmendmentView amendment,
    @Nullable ThirdView third) {

  /**
   * Who signs besides the two, as far as the two have come with it.
   *
   * @param wanted whether nobody can sign without
   * @param name who is named now, let in or not; null while nobody is
   * @param agreedBy the sides of those of the two who let them in
   * @param signed whether what holds was signed with them
   */
  public record ThirdView(
      boolean wanted, @Nullable String name, List<String> agreedBy, boolean signed) {}

  /**
   * Somebody who signs.
   *
   * @param side MENTOR, MENTEE or THIRD
   * @param name what they are called
   * @param signedAt when they signed what is there now; null if not
   */
  public record PartyView(String side, String name, @Nullable String signedAt) {}

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
   * How what was reached becomes points.
   *
   * @param maximum points at most
   * @param basis what the grade rests on
   * @param levels from -2 to +2; empty on any other basis
   * @param meetings how many give all points; 0 on any other basis
   */
  public record GradingView(
      BigDecimal maximum, String basis, List<LevelPoints> levels, int meetings) {}

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

  /** As what somebody did something; FORMER where somebody else is in their place by now. */
  static String author(Engagement pair, List<ThirdParty> thirds, UUID person) {
    return pair.findSide(person)
        .map(Enum::name)
        .orElseGet(
            () ->
                thirds.stream().anyMatch(one -> one.isLive() && one.personId().equals(person))
                    ? Party.THIRD.name()
                    : "FORMER");
  }

  static AgreementView of(AgreementState state, Visit visit) {
    return new AgreementMapper(state, visit).view();
  }
}
