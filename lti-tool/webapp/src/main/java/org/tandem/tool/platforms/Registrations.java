package org.tandem.tool.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The registrations there are. */
public interface Registrations {

  /** One by our id, or by an id that it had in its addresses when it was registered again. */
  Optional<Registration> find(UUID id);

  /** All of an issuer: hosted platforms share one among all their customers. */
  List<Registration> findByIssuer(String issuer);

  /** All, newest first. */
  List<Registration> all();

  /**
   * Keeps a registration that a platform has just answered. A platform that registers again under
   * the same client id renews what is known of it, and stays the tenant that it was.
   *
   * @return the registration as it is kept
   */
  Registration keep(Registration registration);

  /**
   * Changes one, if it still is at that version.
   *
   * @throws org.tandem.tool.kernel.Rejection when it is unknown or somebody else was faster
   */
  Registration change(UUID id, int version, UnaryOperator<Registration> change);
}
