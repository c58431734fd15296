package org.tandem.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The gradebook column that a platform makes together with a resource link.
 *
 * @param scoreMaximum the most points there are; above zero
 * @param label the column's name; absent to use the link's title
 * @param resourceId the tool's own stable id of what is graded; survives a course copy
 * @param tag tells several columns of one resource apart
 * @param gradesReleased whether learners may see the grades; absent to leave it to the platform
 * @param submissionReview what a submission review opens (LTI Submission Review 1.0); absent where
 *     there is nothing to review
 */
public record LinkLineItem(
    double scoreMaximum,
    Optional<String> label,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<Boolean> gradesReleased,
    Optional<URI> submissionReview) {

  /** Refuses a maximum that no platform accepts. */
  public LinkLineItem {
    if (!(scoreMaximum > 0) || Double.isInfinite(scoreMaximum)) {
      throw new IllegalArgumentException("The maximum score of a line item is above zero");
    }
  }

  /** A column with a name and a stable id. */
  public static LinkLineItem of(double scoreMaximum, String label, String resourceId) {
    return new LinkLineItem(
        scoreMaximum,
        Optional.of(label),
        Optional.of(resourceId),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Map<String, Object> toClaims() {
    return new Fields()
        .set("scoreMaximum", scoreMaximum)
        .set("label", label)
        .set("resourceId", resourceId)
        .set("tag", tag)
        .set("gradesReleased", gradesReleased)
        .set("submissionReview", submissionReview.map(url -> new Fields().set("url", url).toMap()))
        .toMap();
  }
}
