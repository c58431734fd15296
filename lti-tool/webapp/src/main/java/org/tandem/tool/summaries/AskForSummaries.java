package org.tandem.tool.summaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.appointments.ConsoleRight;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.Programs;

/** Lets administrators ask for the summary by mail, each for themselves. */
@Dependent
@Transactional
public class AskForSummaries {
  private final Subscriptions subscriptions;
  private final ConsoleRight right;
  private final Programs programs;
  private final Mailer mailer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AskForSummaries(
      Subscriptions subscriptions,
      ConsoleRight right,
      Programs programs,
      Mailer mailer,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.right = right;
    this.programs = programs;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** Whether somebody can have the summary by mail. */
  public enum Possible {
    /** They can. */
    YES,
    /** The operator is nobody whom an LMS knows. */
    NOT_THE_OPERATOR,
    /** There is no mail server. */
    NO_MAIL_SERVER,
    /** The LMS gave no address. */
    NO_ADDRESS
  }

  /**
   * What holds for somebody.
   *
   * @param subscription what they asked for
   * @param until when it ends unless they come again as an administrator
   */
  public record Choice(
      Possible possible, Optional<Subscription> subscription, Optional<Instant> until) {}

  /** What holds for whoever is in the console. */
  public Choice of(ConsoleVisit visit, UUID tenantId) {
    Optional<UUID> person = visit.personId();
    return new Choice(
        possible(tenantId, person),
        person.flatMap(id -> subscriptions.find(tenantId, id)),
        person.flatMap(id -> right.until(tenantId, id)));
  }

  private Possible possible(UUID tenantId, Optional<UUID> person) {
    if (person.isEmpty()) {
      return Possible.NOT_THE_OPERATOR;
    }
    if (!mailer.isThere()) {
      return Possible.NO_MAIL_SERVER;
    }
    return subscriptions.recipient(tenantId, person.get()).isPresent()
        ? Possible.YES
        : Possible.NO_ADDRESS;
  }

  /**
   * Keeps what somebody asks for.
   *
   * @param about of which programs; of all where it is empty
   * @param seen the version they saw; 0 where they asked for nothing yet
   * @throws Rejection (forbidden) for the operator; (not-found) for a program of somebody else;
   *     (stale-version) if it was changed since
   */
  public void ask(ConsoleVisit visit, UUID tenantId, Schedule when, Set<UUID> about, long seen) {
    UUID person = person(visit);
    if (!about.stream().allMatch(id -> programs.find(tenantId, id).isPresent())) {
      throw Rejection.notFound("program");
    }
    subscriptions.keep(
        tenantId, person, new Subscription(when, about, when.next(clock.instant()), seen));
  }

  /** Ends it for whoever is in the console. */
  public void end(ConsoleVisit visit, UUID tenantId) {
    subscriptions.end(tenantId, person(visit));
  }

  /** Ends it for the holder of an address that came with a mail. */
  public void end(UUID tenantId, UUID personId) {
    subscriptions.end(tenantId, personId);
  }

  private static UUID person(ConsoleVisit visit) {
    return visit
        .personId()
        .orElseThrow(
            () ->
                Rejection.forbidden(
                    "Open the console from your LMS: only people whom it knows get mail."));
  }
}
