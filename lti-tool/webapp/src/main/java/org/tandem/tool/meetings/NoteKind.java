package org.tandem.tool.meetings;

/** What a pair writes about a meeting. */
public enum NoteKind {
  /** What to talk about; both write it. */
  AGENDA,
  /** What was said; both write it. */
  SHARED,
  /** What one of the two keeps alone; the other never sees it. */
  PRIVATE
}
