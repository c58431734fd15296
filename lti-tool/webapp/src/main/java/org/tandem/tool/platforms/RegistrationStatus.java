package org.tandem.tool.platforms;

/** Whether people may come in through a registration. */
public enum RegistrationStatus {
  /** Registered by a link and not yet approved. */
  PENDING,
  /** In use. */
  ACTIVE,
  /** Switched off. */
  DISABLED
}
