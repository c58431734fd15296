package org.tandem.tool.summaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.mail.MailRefused;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.people.Administrators;

/**
 * Sends the summaries that are due, each at most once. No transaction is open while the mail server
 * is spoken to.
 */
@Dependent
public class SendSummaries {
  /** What these mails are called where they are turned off. */
  public static final String MAILS = "summaries";

  private static final Logger LOG = Logger.getLogger(SendSummaries.class.getName());
  private static final int AT_ONCE = 100;

  private final Subscriptions subscriptions;
  private final Administrators administrators;
  private final GatherSummary gather;
  private final Mailer mailer;
  private final UnsubscribeLinks links;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SendSummaries(
      Subscriptions subscriptions,
      Administrators administrators,
      GatherSummary gather,
      Mailer mailer,
      UnsubscribeLinks links,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.administrators = administrators;
    this.gather = gather;
    this.mailer = mailer;
    this.links = links;
    this.clock = clock;
  }

  /**
   * One round. It ends early where the mail server is in trouble.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    if (!mailer.isThere()) {
      return;
    }
    for (Subscriptions.Due due : subscriptions.due(clock.instant(), AT_ONCE)) {
      if (stopped.getAsBoolean() || !attempt(due)) {
        return;
      }
    }
  }

  /** What goes wrong with one person, who is claimed until the next time, is nobody else's loss. */
  private boolean attempt(Subscriptions.Due due) {
    try {
      return look(due);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "No summary for person " + due.personId(), e);
      return true;
    }
  }

  /** Looks at one person; answers whether it makes sense to go on with the next. */
  private boolean look(Subscriptions.Due due) {
    Instant now = clock.instant();
    Optional<Subscription> wanted = subscriptions.find(due.tenantId(), due.personId());
    if (wanted.isEmpty() || !subscriptions.claim(due, wanted.get().schedule().next(now))) {
      return true;
    }
    Optional<Instant> until = administrators.until(due.tenantId(), due.personId());
    if (until.isEmpty() || until.get().isBefore(now)) {
      subscriptions.end(due.tenantId(), due.personId());
      return true;
    }
    Optional<Subscriptions.Recipient> to = subscriptions.recipient(due.tenantId(), due.personId());
    List<Glance> programs = gather.of(due.tenantId(), wanted.get());
    return to.isEmpty() || programs.isEmpty() || send(due, to.get(), programs, until.get());
  }

  private boolean send(
      Subscriptions.Due due, Subscriptions.Recipient to, List<Glance> programs, Instant until) {
    String unsubscribe = links.of(MAILS, due.tenantId(), due.personId());
    try {
      mailer.send(new SummaryMail(to.language()).about(programs, to.email(), until, unsubscribe));
      subscriptions.sent(due);
      return true;
    } catch (MailRefused e) {
      LOG.log(Level.WARNING, "A summary could not be handed in; it is tried again later", e);
      if (!e.isForThisAddress()) {
        subscriptions.again(due, clock.instant().plus(Mailer.pause(due.failures())));
      }
      return e.isForThisAddress();
    }
  }
}
