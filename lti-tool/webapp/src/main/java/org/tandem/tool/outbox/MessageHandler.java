package org.tandem.tool.outbox;

/**
 * Delivers messages of one kind. A message may come twice (a node can stop between the delivery and
 * the note of it), so delivering must be repeatable.
 */
public interface MessageHandler {

  /** The kind of messages it delivers. */
  String kind();

  /**
   * Delivers a message; runs outside any transaction, and may take its time.
   *
   * @return what came of it; an exception counts as a failure that may pass
   */
  Result handle(Message message);
}
