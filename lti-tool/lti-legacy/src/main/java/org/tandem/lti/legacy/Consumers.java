package org.tandem.lti.legacy;

import java.util.Optional;

/** The consumers that may launch; the caller keeps them. */
@FunctionalInterface
public interface Consumers {
  /** The consumer with this key. */
  Optional<Consumer> find(String key);
}
