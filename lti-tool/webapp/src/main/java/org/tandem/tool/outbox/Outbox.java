package org.tandem.tool.outbox;

/** Where messages to other systems are left. */
public interface Outbox {

  /**
   * Keeps a message in the caller's transaction: it is delivered if and only if that commits, and
   * right after it does.
   */
  void send(NewMessage message);
}
