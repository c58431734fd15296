package org.tandem.lti.legacy;

/**
 * A tool consumer's credentials, as LTI 1.1 section 4 has them.
 *
 * @param key the {@code oauth_consumer_key}
 * @param secret what launches are signed with; never logged, never shown
 */
public record Consumer(String key, String secret) {
  @Override
  public String toString() {
    return "Consumer[key=" + key + "]";
  }
}
