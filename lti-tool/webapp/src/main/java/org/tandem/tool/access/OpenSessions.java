package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Secret;

/** Finds the session behind a launch id and the secret that the browser holds for it. */
@Dependent
public class OpenSessions {
  private final LaunchSessions sessions;
  private final Clock clock;

  /** For the container. */
  @Inject
  public OpenSessions(LaunchSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The session, if the secret is its own and it is not over. */
  public Optional<LaunchSession> find(UUID launchId, String secret) {
    Instant now = clock.instant();
    Optional<LaunchSession> found =
        sessions
            .find(launchId)
            .filter(session -> Secret.same(session.secretHash(), Secret.hash(secret)))
            .filter(session -> !session.isOver(now));
    found
        .filter(session -> session.isDueToBeSeen(now))
        .ifPresent(session -> sessions.seen(session.id(), now));
    return found;
  }

  /** What every write has to bring along, to prove that it comes from our own page. */
  public static String csrfToken(String secret) {
    return Secret.derive(secret, "csrf");
  }
}
