package org.tandem.lti;

import java.util.Optional;

/** A message that this library validates; any other is refused with a reason of its own. */
public enum MessageType {
  /** Somebody opened a placement of the tool. */
  RESOURCE_LINK("LtiResourceLinkRequest"),
  /** Somebody wants to choose or make content for the platform. */
  DEEP_LINKING("LtiDeepLinkingRequest");

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
    return Optional.empty();
  }
}
