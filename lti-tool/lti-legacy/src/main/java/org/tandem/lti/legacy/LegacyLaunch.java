package org.tandem.lti.legacy;

import java.util.Map;
import java.util.Optional;

/**
 * A basic launch of LTI 1.1 whose signature, age and freshness were checked.
 *
 * @param consumerKey who vouches for it
 * @param resourceLinkId the link launched (LTI 1.1 section 3)
 * @param parameters everything the consumer sent, OAuth's own parameters left out
 */
public record LegacyLaunch(
    String consumerKey, String resourceLinkId, Map<String, String> parameters) {
  /** Copies the parameters. */
  public LegacyLaunch {
    parameters = Map.copyOf(parameters);
  }

  /** The consumer's id of the person; none for an anonymous launch. */
  public Optional<String> userId() {
    return parameter("user_id");
  }

  /** The consumer's id of the course. */
  public Optional<String> contextId() {
    return parameter("context_id");
  }

  /** Any other parameter, if it was sent and is not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }
}
