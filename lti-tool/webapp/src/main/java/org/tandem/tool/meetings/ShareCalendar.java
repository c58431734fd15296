package org.tandem.tool.meetings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.people.Visit;

/**
 * Lets a person's own calendar program read when they meet, by an address that is a secret and that
 * the person can take back at any time.
 */
@Dependent
@Transactional
public class ShareCalendar {
  private static final Duration BACK = Duration.ofDays(90);

  private final CalendarFeeds feeds;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ShareCalendar(CalendarFeeds feeds, Clock clock) {
    this.feeds = feeds;
    this.clock = clock;
  }

  /** When the visitor's address was made, if there is one. */
  public Optional<Instant> madeAt(Visit visit) {
    return feeds.madeAt(visit.tenantId(), visit.personId());
  }

  /**
   * Makes a new address; an older one opens nothing any more.
   *
   * @return its secret, which is not kept and cannot be shown again
   */
  public String make(Visit visit) {
    String secret = Secret.next();
    feeds.make(
        new CalendarFeeds.Owner(visit.tenantId(), visit.personId(), visit.locale().toLanguageTag()),
        Secret.hash(secret),
        clock.instant());
    return secret;
  }

  /** Takes the visitor's address back. */
  public void revoke(Visit visit) {
    feeds.revoke(visit.tenantId(), visit.personId());
  }

  /** Whose calendar a secret opens, if any. */
  public Optional<CalendarFeeds.Owner> owner(String secret) {
    return feeds.owner(Secret.hash(secret));
  }

  /** The meetings of a person from three months ago on. */
  public List<CalendarEntry> entries(CalendarFeeds.Owner owner) {
    return feeds.entries(owner.tenantId(), owner.personId(), clock.instant().minus(BACK));
  }
}
