package org.tandem.tool.platforms;

import java.util.List;
import java.util.UUID;

/** The deployments that platforms named. */
public interface Deployments {

  /**
   * Decides about a launch through a deployment. The first deployment of a registration is adopted,
   * as is every one of a registration that accepts any; others are recorded for the operator.
   *
   * @return whether the launch may go on
   */
  boolean admit(Registration registration, String deploymentId);

  /** Lets a deployment in that came with the registration itself. */
  void adopt(UUID registrationId, String deploymentId);

  /** Those of a registration, in the order they were first seen. */
  List<Deployment> of(UUID registrationId);

  /**
   * Lets a recorded deployment in.
   *
   * @throws org.tandem.tool.kernel.Rejection when it is unknown
   */
  void approve(UUID registrationId, UUID id);
}
