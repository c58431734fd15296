package org.tandem.tool.handover.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs as they concern one person.
 *
 * @param consents pairs of theirs whose hand-over they are asked to consent to
 * @param invitations pairs that they are asked to take over
 * @param kept pairs that they handed over, with what stays theirs
 */
public record TakeOversView(
    List<UUID> consents, List<InvitationView> invitations, List<KeptView> kept) {

  /**
   * A pair to take over.
   *
   * @param id the pair
   * @param mentee what the mentee is called
   * @param mentor what the present mentor is called
   * @param expiresAt until when it can be answered
   * @param contentHash what is signed by taking over
   * @param agreement what holds between the two; null before they have signed
   */
  public record InvitationView(
      String id,
      String mentee,
      String mentor,
      String expiresAt,
      String contentHash,
      @Nullable AgreementGlance agreement) {}

  /**
   * An agreement to go on with.
   *
   * @param endsOn the planned end
   * @param clauses what it says
   * @param outcomes the titles of its goals
   * @param third who is a party to it besides the two; null where nobody is
   */
  public record AgreementGlance(
      @Nullable String endsOn,
      List<ClauseGlance> clauses,
      List<String> outcomes,
      @Nullable String third) {}

  /**
   * A clause.
   *
   * @param title its heading
   * @param text its words
   */
  public record ClauseGlance(String title, String text) {}

  /**
   * A pair that was handed over.
   *
   * @param mentee what the mentee is called
   * @param until when it was handed over
   * @param notes one's own private notes
   */
  public record KeptView(String mentee, String until, List<KeptNote> notes) {}

  /**
   * A private note.
   *
   * @param meetingAt when the meeting was planned for
   * @param text the text
   */
  public record KeptNote(String meetingAt, String text) {}
}
