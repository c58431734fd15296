package org.tandem.tool.platforms;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/**
 * Refuses to start with another secret than the one that the database's keys are sealed with: each
 * launch and each call would fail, and new keys would be sealed with the wrong one.
 */
@ApplicationScoped
public class RightSecret {
  private final ToolKeys keys;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RightSecret() {
    this.keys = null;
  }

  /** Tries the keys that are there. */
  @Inject
  public RightSecret(ToolKeys keys) {
    this.keys = keys;
  }

  void check(@Observes @Priority(2) Startup startup) {
    if (!keys.areReadable()) {
      throw new IllegalStateException(
          "TANDEM_SECRET is not the one that this database was written with. Start with the secret"
              + " that belongs to it; without it the keys that the LMSs know cannot be read.");
    }
  }
}
