package org.tandem.lti.tool;

import java.time.Instant;
import java.util.Optional;

/**
 * Logins that wait for their launch. Several processes need a common store, whose {@link #take} is
 * one atomic step.
 */
public interface Logins {

  /**
   * A login.
   *
   * @param nonce what the launch has to repeat
   * @param targetLinkUri what the launch has to be for
   * @param proof what the browser has to bring along
   * @param expiresAt until when it waits
   */
  record Login(String nonce, String targetLinkUri, String proof, Instant expiresAt) {}

  /** Keeps a login under its state. */
  void keep(String state, Login login);

  /** Takes a login out: nobody else gets it any more. */
  Optional<Login> take(String state);

  /** Logins in memory, ten thousand at most: then the oldest go. */
  static Logins inMemory() {
    return new LoginsInMemory();
  }
}
