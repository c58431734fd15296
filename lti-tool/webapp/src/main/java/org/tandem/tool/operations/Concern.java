package org.tandem.tool.operations;

/** Something that somebody has to do, at an LMS or at the server. */
public enum Concern {
  /** The registration waits: nobody can launch before it is approved. */
  APPROVAL,
  /** Places in the LMS wait to be let in. */
  DEPLOYMENTS,
  /** The LMS granted not all services: grades or rosters do not work. */
  SERVICES,
  /** Messages were given up. */
  GIVEN_UP,
  /** Messages have waited for longer than an LMS is usually away. */
  STUCK,
  /** Rosters could not be read. */
  ROSTERS,
  /** The learning record store does not take what it is told. */
  RECORD_STORE,
  /** Our signing key should have been replaced. */
  KEY,
  /** Work that was asked for waits for longer than a node that went away would explain. */
  WORK,
  /** The mail server does not take mail. */
  MAIL
}
