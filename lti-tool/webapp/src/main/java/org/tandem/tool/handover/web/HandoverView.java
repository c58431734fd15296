package org.tandem.tool.handover.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the hand-over of a pair stands, for one of the two or whoever runs the course.
 *
 * @param mentee whether the one who looks is the mentee, who consents
 * @param mentor what the present mentor is called
 * @param menteeName what the mentee is called
 * @param together whether the two still work together
 * @param open the hand-over under way; null without one
 * @param successors who could take over; empty while one is under way
 */
public record HandoverView(
    boolean mentee,
    String mentor,
    String menteeName,
    boolean together,
    @Nullable OpenView open,
    List<SuccessorView> successors) {

  /**
   * A hand-over under way.
   *
   * @param successor who would take over
   * @param startedBy what whoever started it is called
   * @param expiresAt until when it can be completed
   * @param consented whether the mentee consents to it as it stands
   * @param contentHash what the mentee signs by consenting
   */
  public record OpenView(
      String successor,
      String startedBy,
      String expiresAt,
      boolean consented,
      String contentHash) {}

  /**
   * Somebody who could take over.
   *
   * @param id person id
   * @param name what they are called
   */
  public record SuccessorView(UUID id, String name) {}
}
