package org.tandem.lti.http;

/** What a call to a platform is for; the name under which calls are counted. */
public enum PlatformService {
  /** Configuration and registration (Dynamic Registration 1.0). */
  REGISTRATION,
  /** The platform's published keys. */
  KEY_SET,
  /** Access tokens. */
  TOKEN,
  /** Gradebook columns (AGS 2.0, section 3.2). */
  LINE_ITEMS,
  /** Scores (AGS 2.0, section 3.4). */
  SCORES,
  /** Results (AGS 2.0, section 3.3). */
  RESULTS,
  /** Rosters (NRPS 2.0). */
  MEMBERSHIPS,
  /** Groups and sets of groups (Course Groups 1.0). */
  GROUPS,
  /** Handlers of notices (Platform Notification Service 1.0). */
  NOTICES,
  /** Anything else. */
  OTHER
}
