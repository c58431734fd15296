package org.tandem.lti.http;

/** Is told of every call that ended, for counters and timers; must neither block nor throw. */
@FunctionalInterface
public interface CallObserver {

  /** A call ended. */
  void ended(PlatformCall call);
}
