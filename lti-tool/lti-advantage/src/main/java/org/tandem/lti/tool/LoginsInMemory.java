package org.tandem.lti.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Logins of this process. */
final class LoginsInMemory implements Logins {

  /** Anybody can begin a login; nobody may fill the memory by it. */
  private static final int MOST = 10_000;

  private final Map<String, Login> logins =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Login> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public synchronized void keep(String state, Login login) {
    logins.put(state, login);
  }

  @Override
  public synchronized Optional<Login> take(String state) {
    return Optional.ofNullable(logins.remove(state));
  }
}
