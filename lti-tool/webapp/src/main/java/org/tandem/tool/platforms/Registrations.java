package org.tandem.tool.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The registrations there are. */
public interface Registrations {

  /** One by our id. */
  Optional<Registration> find(UUID id);

  /** All of an issuer: hosted platforms share one among all their customers. */
  List<Registration> findByIssuer(String issuer);

  /** All, newest first. */
  List<Registration> all();

  /**
   * Keeps a new one.
   *
   * @throws org.tandem.tool.kernel.Rejection when issuer and client id are taken
   */
  void add(Registration registration);

  /**
   * Changes one, if it still is at that version.
   *
   * @throws org.tandem.tool.kernel.Rejection when it is unknown or somebody else was faster
   */
  Registration change(UUID id, int version, UnaryOperator<Registration> change);
}
