package org.tandem.tool.platforms;

import java.util.Optional;
import org.tandem.tool.kernel.Settings;

/** The console's sessions, shared by all nodes; only hashes of their secrets are kept. */
public interface ConsoleSessions {

  /** The launch id that stands for the console where others have a launch's. */
  String LAUNCH = "console";

  /** The name of the cookie that holds a session's secret. */
  static String cookieName(Settings settings) {
    return settings.secure() ? "__Host-tandem-console" : "tandem-console";
  }

  /** The session behind a cookie's value, while it lasts. */
  Optional<ConsoleSession> find(String secret);

  /** Opens a session and returns the secret for the cookie. */
  String open();

  /** Ends a session. */
  void end(String secret);
}
