package org.tandem.tool.platforms;

/** Whether people may come in through a deployment. */
public enum DeploymentStatus {
  /** Waits for an administrator's word: it is new, and nobody announced it. */
  PENDING,
  /** In use. */
  ACTIVE,
  /** Refused by an administrator. */
  DISABLED
}
