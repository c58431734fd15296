package org.tandem.demo.web;

/** Answers one kind of call. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers the call.
   *
   * @throws Refusal when the call cannot be served; its status and reason become the answer
   * @throws DroppedConnection to close the connection without an answer
   */
  Reply handle(Call call);
}
