package org.tandem.tool.recruitment;

/** How somebody stands to helping others in a program of a course. */
public enum Standing {
  /** Nothing speaks against asking them. */
  FREE,
  /** They have begun a profile as a mentor, or help already. */
  HELPS,
  /** They have a pair, or look for a mentor of their own. */
  LEARNS
}
