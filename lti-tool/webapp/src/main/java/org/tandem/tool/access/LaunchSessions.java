package org.tandem.tool.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions that launches opened. */
public interface LaunchSessions {
  /** Keeps a new one. */
  void add(LaunchSession session);

  /** One by its id, over or not. */
  Optional<LaunchSession> find(UUID id);

  /** Remembers that the person is still there. */
  void seen(UUID id, Instant now);

  /** Gives a session the activity that its link was set up with. */
  void settle(UUID id, UUID activityId, View view);

  /** Gives a session another page. */
  void show(UUID id, View view);

  /** Forgets the sessions of people who were last there before this time. */
  void purge(Instant before);
}
