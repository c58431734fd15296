package org.tandem.tool.summaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tandem.tool.appointments.ConsoleRight;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;

/**
 * Sends the summaries that are due, each at most once. No transaction is open while the mail server
 * is spoken to.
 */
@Dependent
public class SendSummaries {
  /** What these mails are called where they are turned off. */
  public static final String MAILS = "summaries";

  private static final int AT_ONCE = 100;

  private final Subscriptions subscriptions;
  private final ConsoleRight right;
  private final GatherSummary gather;
  private final Mailer mailer;
  private final UnsubscribeLinks links;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SendSummaries(
      Subscriptions subscriptions,
      ConsoleRight right,
      GatherSummary gather,
      Mailer mailer,
      UnsubscribeLinks links,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.right = right;
    this.gather = gather;
    this.mailer = mailer;
    this.links = links;
    this.clock = clock;
  }

  /**
   * One round.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    if (!mailer.isThere()) {
      return;
    }
    MailRound.through(
        subscriptions.due(clock.instant(), AT_ONCE),
        Subscriptions.Due::personId,
        this::look,
        stopped);
  }

  /** Looks at one person; answers whether it makes sense to go on with the next. */
  private boolean look(Subscriptions.Due due) {
    Instant now = clock.instant();
    Optional<Subscription> wanted = subscriptions.find(due.tenantId(), due.personId());
    if (wanted.isEmpty() || !subscriptions.claim(due, wanted.get().schedule().next(now))) {
      return true;
    }
    Optional<Instant> until = right.until(due.tenantId(), due.personId());
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
    return MailRound.handIn(
        mailer,
        new SummaryMail(to.language()).about(programs, to.email(), until, unsubscribe),
        () -> subscriptions.sent(due),
        () -> subscriptions.again(due, clock.instant().plus(Mailer.pause(due.failures()))));
  }
}
