package org.tandem.tool.legacy;

import java.util.Optional;
import java.util.UUID;

/** Which identifiers of 1.3 have taken over from those of 1.1; what took over once stays. */
public interface Successors {
  /**
   * A course as a 1.3 launch names it.
   *
   * @param deploymentId the deployment
   * @param contextId the context within it
   */
  record Place(String deploymentId, String contextId) {}

  /**
   * A course as 1.1 launches name it.
   *
   * @param consumerKey whose
   * @param contextId the context
   */
  record LegacyPlace(String consumerKey, String contextId) {}

  /** Who a user of 1.1 is now. */
  Optional<String> subject(UUID tenantId, String consumerKey, String userId);

  /** Which course a context of 1.1 is now. */
  Optional<Place> place(UUID tenantId, LegacyPlace legacy);

  /** Which context of 1.1 a course was; nothing for a course that never was one. */
  Optional<LegacyPlace> origin(UUID tenantId, Place place);

  /**
   * Notes who a user of 1.1 is from now on.
   *
   * @return false where that was noted already
   */
  boolean add(UUID tenantId, String consumerKey, String userId, String subject);

  /**
   * Notes which course a context of 1.1 is from now on.
   *
   * @return false where that was noted already
   */
  boolean add(UUID tenantId, LegacyPlace legacy, Place place);
}
