package org.tandem.tool.access;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody chose at a deep linking request and has not sent: platforms open the editor anew
 * without a word of what was chosen before.
 */
public interface LinkDrafts {
  /** Keeps a draft for the launch's course, person and request. */
  void keep(LaunchSession session, Optional<String> data, String content, Instant now);

  /** The draft for this very request, else the person's newest in the course. */
  Optional<String> find(LaunchSession session, Optional<String> data);

  /** Forgets the person's drafts in the course: they were sent. */
  void forget(LaunchSession session);

  /** Forgets what nobody came back to since this time. */
  void purge(Instant before);
}
