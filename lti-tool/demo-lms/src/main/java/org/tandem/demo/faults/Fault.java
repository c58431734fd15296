package org.tandem.demo.faults;

import java.time.Duration;

/** What goes wrong. */
public sealed interface Fault {
  /** Answers rightly, but only after that long. */
  record Slow(Duration delay) implements Fault {}

  /** Answers with that HTTP status and a short JSON body. */
  record Status(int status) implements Fault {}

  /** Answers 200 with a page for people. */
  record HtmlPage() implements Fault {}

  /** Closes the connection without an answer. */
  record Dropped() implements Fault {}
}
