package org.tandem.lti;

import java.util.Optional;

/** A message that this library validates; any other is refused with a reason of its own. */
public enum MessageType {
  /** Somebody opened a placement of the tool. */
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** Somebody wants to choose or make content for the platform. */
  DEEP_LINKING("LtiDeepLinkingRequest"),
  /** Somebody wants to see what one person handed in, out of the gradebook. */
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
  /** Somebody asks what the tool keeps about a person; a draft that is sent under two names. */
  DATA_PRIVACY("LtiDataPrivacyLaunchRequest");

  private static final String EARLIER_DATA_PRIVACY = "DataPrivacyLaunchRequest";

  private final String value;

  MessageType(String value) {
    this.value = value;
  }

  /** The value of the message type claim. */
  public String value() {
    return value;
  }

  static Optional<MessageType> of(String value) {
    for (MessageType type : values()) {
      if (type.value.equals(value)) {
        return Optional.of(type);
      }
    }
    return value.equals(EARLIER_DATA_PRIVACY) ? Optional.of(DATA_PRIVACY) : Optional.empty();
  }
}
