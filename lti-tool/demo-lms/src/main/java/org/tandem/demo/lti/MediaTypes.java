package org.tandem.demo.lti;

import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;

/** Moodle's way with media types: exactly one, or none of it. */
final class MediaTypes {
  private MediaTypes() {}

  /** Refuses with 400 unless Accept is exactly that type, absent, or takes anything. */
  static void checkAccept(Call call, String type) {
    String accept = call.header("Accept").orElse("*/*");
    if (!accept.equals(type) && !accept.contains("*/*")) {
      throw new Refusal(400, "No handler found for " + call.path() + " " + accept);
    }
  }

  /** Refuses with 400 unless the body is of that type. */
  static void checkBody(Call call, String type) {
    if (!call.contentType().equals(type)) {
      throw new Refusal(400, "No handler found for " + call.path() + " " + call.contentType());
    }
  }
}
