package org.tandem.lti.legacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A basic launch of LTI 1.1 whose signature, age and freshness were checked.
 *
 * @param consumerKey who vouches for it
 * @param resourceLinkId the link launched (LTI 1.1 section 3)
 * @param parameters everything the consumer sent, OAuth's own parameters left out
 */
public record LegacyLaunch(
    String consumerKey, String resourceLinkId, Map<String, String> parameters) {
  private static final String CUSTOM = "custom_";

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

  /**
   * The person's roles, by their names in LTI 1.3 or by simple ones; empty where none were sent.
   */
  public List<String> roles() {
    return parameter("roles").map(LegacyRoles::of).orElse(List.of());
  }

  /** The custom parameters, by their names without the {@code custom_} in front. */
  public Map<String, String> custom() {
    Map<String, String> custom = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(CUSTOM)) {
            custom.put(name.substring(CUSTOM.length()), value);
          }
        });
    return custom;
  }

  /** Any other parameter, if it was sent and is not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }
}
