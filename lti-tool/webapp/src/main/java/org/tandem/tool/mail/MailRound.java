package org.tandem.tool.mail;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A round of mails to people who are due; whoever looks at one of them claims them first. It ends
 * early where the mail server is in trouble, whatever mail is next: nobody else's would fare
 * better.
 */
public final class MailRound {
  private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

  private MailRound() {}

  /**
   * Goes through people. What goes wrong with one, who is claimed, is nobody else's loss.
   *
   * @param person whom the log names by their id where that is so
   * @param look answers whether it makes sense to go on with the next
   * @param stopped whether the server is stopping
   * @return whether it makes sense to go on with others
   */
  public static <T> boolean through(
      List<T> due, Function<T, UUID> person, Predicate<T> look, BooleanSupplier stopped) {
    for (T one : due) {
      if (stopped.getAsBoolean() || !attempt(one, person, look)) {
        return false;
      }
    }
    return true;
  }

  private static <T> boolean attempt(T one, Function<T, UUID> person, Predicate<T> look) {
    try {
      return look.test(one);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "No mail for person " + person.apply(one), e);
      return true;
    }
  }

  /**
   * Hands a mail in.
   *
   * @param taken what to do once it was taken
   * @param later plans when to try again, where it is not this address that was refused
   * @return whether it makes sense to go on with the next
   */
  public static boolean handIn(Mailer mailer, Mailer.Mail mail, Runnable taken, Runnable later) {
    try {
      mailer.send(mail);
      taken.run();
      return true;
    } catch (MailRefused e) {
      LOG.log(Level.WARNING, "A mail could not be handed in", e);
      if (!e.isForThisAddress()) {
        later.run();
      }
      return e.isForThisAddress();
    }
  }
}
