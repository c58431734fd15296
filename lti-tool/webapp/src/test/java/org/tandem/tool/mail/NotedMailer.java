package org.tandem.tool.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Notes mails instead of handing them in; it is there for the test's own threads alone, so that the
 * server's regular rounds do not interfere.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class NotedMailer implements Mailer {
  private static final ThreadLocal<Boolean> THERE = ThreadLocal.withInitial(() -> false);

  private final List<Mail> mails = new CopyOnWriteArrayList<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  /** Whether there is a mail server for the current thread. */
  public void isThere(boolean there) {
    THERE.set(there);
  }

  /** Mails to this address are not taken for now. */
  public void refuse(String address) {
    refused.add(address);
  }

  /** All are taken again. */
  public void takeAll() {
    refused.clear();
  }

  /** The mails that one address got. */
  public List<Mail> to(String address) {
    return mails.stream().filter(mail -> mail.to().equals(address)).toList();
  }

  @Override
  public boolean isThere() {
    return THERE.get();
  }

  @Override
  public void send(Mail mail) throws MailRefused {
    if (refused.contains(mail.to())) {
      throw new MailRefused(false, "Down", new IllegalStateException("down"));
    }
    mails.add(mail);
  }
}
