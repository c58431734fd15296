package org.tandem.tool.platforms;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.tandem.tool.kernel.RootSecret;

/**
 * Refuses to start with another secret than the one that the database's keys are sealed with: each
 * launch and each call would fail, and new keys would be sealed with the wrong one. Only a secret
 * that was tried is kept.
 */
@ApplicationScoped
public class RightSecret {
  private final ToolKeys keys;
  private final RootSecret root;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RightSecret() {
    this.keys = null;
    this.root = null;
  }

  /** Tries the keys that are there. */
  @Inject
  public RightSecret(ToolKeys keys, RootSecret root) {
    this.keys = keys;
    this.root = root;
  }

  void check(@Observes @Priority(3) Startup startup) {
    if (!keys.areReadable()) {
      throw new IllegalStateException(RootSecret.WRONG);
    }
    root.keep();
  }
}
