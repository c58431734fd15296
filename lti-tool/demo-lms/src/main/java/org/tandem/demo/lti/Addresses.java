package org.tandem.demo.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Small steps in building URLs. */
final class Addresses {
  private Addresses() {}

  /** The text as part of a query string. */
  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** Where the columns of a course live for one tool. */
  static String lineItems(Platform platform, String courseId, String toolId) {
    return platform.issuer() + "/lti/services/" + courseId + "/lineitems?type_id=" + toolId;
  }

  /** Where one column lives for one tool. */
  static String lineItem(Platform platform, String courseId, String itemId, String toolId) {
    return platform.issuer()
        + "/lti/services/"
        + courseId
        + "/lineitems/"
        + itemId
        + "/lineitem?type_id="
        + toolId;
  }

  /** Where the roster of a course lives for one tool. */
  static String memberships(Platform platform, String courseId, String toolId) {
    return platform.issuer()
        + "/lti/services/CourseSection/"
        + courseId
        + "/bindings/"
        + toolId
        + "/memberships";
  }
}
