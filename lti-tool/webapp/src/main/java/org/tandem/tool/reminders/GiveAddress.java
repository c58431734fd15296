package org.tandem.tool.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.mail.MailRefused;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/**
 * Lets people whose LMS says no mail address give their own. It counts once somebody who reads
 * there said so, by a link that works once and for a day. Nothing that is answered tells what is
 * known of an address. No transaction is open while the mail server is spoken to.
 */
@Dependent
public class GiveAddress {
  /** So long a link works. */
  public static final Duration TO_CONFIRM = Duration.ofDays(1);

  private static final Logger LOG = Logger.getLogger(GiveAddress.class.getName());

  /** How often a person may ask in a day. */
  private static final int MOST_ASKED = 5;

  /** How many of an LMS can have mail sent to one address in a day: nobody is flooded. */
  private static final int MOST_WANTING = 3;

  private static final int LONGEST = 254;

  /** What mail servers take as a rule (RFC 5321, 4.1.2): no quotes, no literals, ASCII. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]*\\.[A-Za-z]{2,63}");

  private final OwnAddresses addresses;
  private final People people;
  private final Objections objections;
  private final Mailer mailer;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GiveAddress(
      OwnAddresses addresses,
      People people,
      Objections objections,
      Mailer mailer,
      Settings settings,
      Clock clock) {
    this.addresses = addresses;
    this.people = people;
    this.objections = objections;
    this.mailer = mailer;
    this.settings = settings;
    this.clock = clock;
  }

  /** What the visitor gave. */
  public OwnAddress of(Visit visit) {
    return addresses.of(visit.tenantId(), visit.personId(), oldest());
  }

  /** Whether an address of the visitor's own would be used. */
  public boolean isOfUse(Visit visit) {
    return mailer.isThere()
        && people.find(visit.tenantId(), visit.personId()).flatMap(Person::email).isEmpty()
        && !objections.stops(visit.tenantId(), visit.personId(), Use.MAIL);
  }

  /**
   * Asks at an address whether it is right. What counted before does so until then.
   *
   * @throws Rejection (address-of-no-use) where the LMS says an address, no mail is sent or the
   *     visitor objects to it; (invalid-address) for what is none; (too-many-addresses) beyond five
   *     in a day
   */
  public void give(Visit visit, String text, Locale language) {
    if (!isOfUse(visit)) {
      throw Rejection.conflict(
          "address-of-no-use", "Your LMS says an address, no mail is sent, or you object to it.");
    }
    String address = text.strip();
    if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
      throw Rejection.invalid("invalid-address", "Give one mail address, like maria@example.org.");
    }
    Instant now = clock.instant();
    String secret = Secret.next();
    if (!addresses.want(
        visit.tenantId(), visit.personId(), address, Secret.hash(secret), now, MOST_ASKED)) {
      throw new Rejection(
          Rejection.Kind.TOO_MANY,
          "too-many-addresses",
          "You asked often today. Try again tomorrow.",
          Map.of(Rejection.RETRY_AFTER, Duration.ofDays(1).toSeconds()));
    }
    if (addresses.wanting(visit.tenantId(), address, oldest()) <= MOST_WANTING) {
      ask(address, link(visit, secret), language);
    }
  }

  /** Whether a link would confirm something. */
  public boolean waits(UUID tenantId, UUID personId, String secret) {
    return addresses.waits(tenantId, personId, Secret.hash(secret), oldest());
  }

  /**
   * Has the address count at which somebody read this secret.
   *
   * @return false where it was used, is too old or is none
   */
  public boolean confirm(UUID tenantId, UUID personId, String secret) {
    return addresses.confirm(tenantId, personId, Secret.hash(secret), oldest());
  }

  /** Forgets what the visitor gave. */
  public void remove(Visit visit) {
    addresses.remove(visit.tenantId(), visit.personId());
  }

  private void ask(String address, String link, Locale language) {
    ResourceBundle texts = Catalogue.of("org.tandem.tool.reminders.address", language);
    try {
      mailer.send(
          new Mailer.Mail(
              address,
              texts.getString("subject"),
              texts.getString("text").replace("{link}", link),
              language));
    } catch (MailRefused e) {
      // Nobody is told: a server says no to a mail as it does to an address that there is not.
      LOG.log(Level.WARNING, "A mail that asks for a confirmation was not taken", e);
    }
  }

  private String link(Visit visit, String secret) {
    return settings.url(
        "/reminders/address/" + visit.tenantId() + "/" + visit.personId() + "/" + secret);
  }

  private Instant oldest() {
    return clock.instant().minus(TO_CONFIRM);
  }
}
