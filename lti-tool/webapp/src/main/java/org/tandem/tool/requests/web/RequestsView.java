package org.tandem.tool.requests.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.web.AnswerViews;
import org.tandem.tool.requests.RequestState;

/**
 * What one person asked or was asked.
 *
 * @param side as what they take part; none without a profile
 * @param allowed whether mentees ask mentors in this program
 * @param budget how many requests may be alive at once
 * @param left how many more may be sent now
 * @param daysToAnswer how many days a mentor has
 * @param requests a mentee's own, newest first, or those a mentor can answer or was asked, oldest
 *     first
 */
public record RequestsView(
    @Nullable Side side,
    boolean allowed,
    int budget,
    int left,
    int daysToAnswer,
    List<RequestView> requests) {

  /**
   * A request, as either of the two sees it.
   *
   * @param partner the other one
   * @param position the place in line, first is 1; none when not in line
   * @param again whether the mentee may ask this mentor again
   * @param parts what the two have in common
   */
  public record RequestView(
      UUID id,
      PartnerView partner,
      String note,
      RequestState state,
      String askedAt,
      @Nullable String expiresAt,
      @Nullable String endedAt,
      @Nullable Integer position,
      boolean again,
      List<MatchResult.Part> parts,
      long version) {}

  /** The other one. */
  public record PartnerView(UUID id, String name, String about) {}

  /**
   * A mentor to ask.
   *
   * @param answersWithin the median hours to an answer, rounded up; none without an answer so far
   * @param asked how many requests have ended by an answer or by time
   * @param answered how many of them got an answer
   * @param request the living request of the mentee to this mentor
   */
  public record MentorView(
      UUID id,
      String name,
      String about,
      List<String> skills,
      List<String> topics,
      List<String> languages,
      List<AnswerViews.AnswerView> answers,
      int seats,
      int freeSeats,
      int inLine,
      int asked,
      int answered,
      @Nullable Integer answersWithin,
      @Nullable UUID request,
      List<MatchResult.Part> parts) {}

  /**
   * Mentors found.
   *
   * @param found how many there are; those beyond the first are to be found by a narrower search
   * @param skills every skill that somebody offers, to filter by
   * @param languages every language that somebody works in
   */
  public record MentorsView(
      int found, List<MentorView> mentors, List<String> skills, List<String> languages) {}
}
