package org.tandem.tool.access;

import java.time.Instant;
import java.util.Optional;

/** The logins that wait for their launches. */
public interface LoginStates {
  /** Keeps a login until its launch comes. */
  void add(PendingLogin login);

  /**
   * Takes a login out, once and for all: of many that ask, on whatever node, one gets it.
   *
   * @param stateHash the hash of the state that came with the launch
   * @param proofHash the hash of the proof that this browser holds
   * @return the login if it is there, of this browser and not expired
   */
  Optional<PendingLogin> consume(String stateHash, String proofHash, Instant now);

  /** The login that waits under a state, for whatever browser; it goes on waiting. */
  Optional<PendingLogin> find(String stateHash, Instant now);

  /** Forgets the logins whose launches never came. */
  void purge(Instant now);
}
