package org.tandem.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A database as the server's driver wants it.
 *
 * @param url a JDBC URL with the parameters that the application relies on
 * @param user the user, or an empty text
 * @param password the password, or an empty text
 */
record Database(String url, String user, String password) {
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";

  /**
   * What makes H2 read the application's SQL as PostgreSQL does. H2 2.3 gives a statement that
   * begins with common table expressions the result of the time before, whatever its parameters are
   * now, unless it may not use a result again.
   */
  private static final Map<String, String> H2_MODE =
      Map.of(
          "MODE", "PostgreSQL",
          "DATABASE_TO_LOWER", "TRUE",
          "DEFAULT_NULL_ORDERING", "HIGH",
          "OPTIMIZE_REUSE_RESULTS", "FALSE");

  /**
   * JSON columns are sent as text, which PostgreSQL takes only when the type is left open. A
   * network that forgets a connection says nothing: whoever waits for an answer gives it up after
   * so many seconds, longer than any statement takes; without it they wait for ever.
   */
  private static final SortedMap<String, String> POSTGRESQL_PARAMETERS =
      new TreeMap<>(Map.of("socketTimeout", "60", "stringtype", "unspecified"));

  /**
   * The database that the environment names; empty where it names none.
   *
   * @throws WrongSetting for a kind of database that Tandem does not know, and for a user or a
   *     password without a database
   */
  static Optional<Database> read(Map<String, String> environment) throws WrongSetting {
    Optional<String> url = Variable.TANDEM_DB_URL.in(environment);
    Optional<String> user = Variable.TANDEM_DB_USER.in(environment);
    Optional<String> password = Variable.TANDEM_DB_PASSWORD.in(environment);
    if (url.isEmpty()) {
      if (user.isPresent() || password.isPresent()) {
        throw new WrongSetting(
            user.isPresent() ? Variable.TANDEM_DB_USER : Variable.TANDEM_DB_PASSWORD,
            "is set but TANDEM_DB_URL is not: set both, or neither for the embedded database.");
      }
      return Optional.empty();
    }
    Database database = new Database(completed(url.get()), user.orElse(""), password.orElse(""));
    if (database.isPostgresql() && user.isEmpty() && !url.get().contains("user=")) {
      throw new WrongSetting(
          Variable.TANDEM_DB_USER, "is missing: set it to the user that TANDEM_DB_URL is for.");
    }
    return Optional.of(database);
  }

  /** The embedded database in a file below the data folder. */
  static Database embedded(Path dataDirectory) {
    return new Database(
        withH2Mode(H2 + "file:" + dataDirectory.resolve("database").resolve("tandem")), "sa", "");
  }

  /** Whether this is PostgreSQL, whose server may be away when this one starts. */
  boolean isPostgresql() {
    return url.startsWith(POSTGRESQL);
  }

  private static String completed(String url) throws WrongSetting {
    if (url.startsWith(H2)) {
      return withH2Mode(url);
    }
    if (!url.startsWith(POSTGRESQL) || url.length() == POSTGRESQL.length()) {
      // The URL itself may hold a password, so it is not repeated.
      throw new WrongSetting(
          Variable.TANDEM_DB_URL,
          "is no database that Tandem knows: set it to jdbc:postgresql://host:5432/name, or leave"
              + " it out for the embedded one.");
    }
    return withPostgresqlParameters(url);
  }

  private static String withPostgresqlParameters(String url) {
    StringBuilder complete = new StringBuilder(url);
    POSTGRESQL_PARAMETERS.forEach(
        (name, value) -> {
          if (!url.contains(name + "=")) {
            complete
                .append(complete.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value);
          }
        });
    return complete.toString();
  }

  private static String withH2Mode(String url) {
    StringBuilder complete = new StringBuilder(url);
    String known = url.toUpperCase(Locale.ROOT);
    H2_MODE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(setting -> !known.contains(";" + setting.getKey() + "="))
        .forEach(s -> complete.append(';').append(s.getKey()).append('=').append(s.getValue()));
    return complete.toString();
  }
}
