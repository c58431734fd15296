package org.tandem.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries the database before the server starts, so that a wrong address or password is one line
 * rather than pages of log.
 */
final class DatabaseCheck {
  private static final String DRIVER = "org.postgresql.Driver";

  /** The classes of SQL states for a server that is away, starting or full: worth waiting for. */
  private static final List<String> PASSING = List.of("08", "57P03", "53300");

  private static final long PAUSE_MILLIS = 1000;

  private final Path drivers;
  private final Duration patience;

  /**
   * @param drivers the folder with the drivers' jars
   * @param patience how long a database that does not answer is waited for
   */
  DatabaseCheck(Path drivers, Duration patience) {
    this.drivers = drivers;
    this.patience = patience;
  }

  /**
   * Returns once the database lets this user in.
   *
   * @throws WrongSetting when it refuses, or does not answer in time
   */
  void require(Database database) throws WrongSetting, IOException, InterruptedException {
    ask(database, connection -> true);
  }

  /** Something to ask of a database. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /**
   * Asks once the database lets this user in.
   *
   * @throws WrongSetting when it refuses, or does not answer in time
   */
  <T> T ask(Database database, Question<T> question)
      throws WrongSetting, IOException, InterruptedException {
    try (URLClassLoader loader = new URLClassLoader(jars(), getClass().getClassLoader())) {
      Driver driver =
          loader.loadClass(DRIVER).asSubclass(Driver.class).getDeclaredConstructor().newInstance();
      long end = System.nanoTime() + patience.toNanos();
      while (true) {
        try (Connection connection = connect(driver, database)) {
          return question.ask(connection);
        } catch (SQLException problem) {
          if (!passes(problem) || System.nanoTime() > end) {
            throw explained(database, problem);
          }
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (ReflectiveOperationException e) {
      throw new IOException("The PostgreSQL driver is missing from " + drivers, e);
    }
  }

  private URL[] jars() throws IOException {
    try (Stream<Path> files = Files.list(drivers)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
      URL[] urls = new URL[jars.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = jars.get(i).toUri().toURL();
      }
      return urls;
    }
  }

  private static Connection connect(Driver driver, Database database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("connectTimeout", "5");
    login.setProperty("loginTimeout", "5");
    if (!database.user().isEmpty()) {
      login.setProperty("user", database.user());
    }
    if (!database.password().isEmpty()) {
      login.setProperty("password", database.password());
    }
    @Nullable Connection connection = driver.connect(database.url(), login);
    if (connection == null) {
      throw new SQLException("the URL is not understood", "42000");
    }
    return connection;
  }

  private static boolean passes(SQLException problem) {
    return PASSING.stream().anyMatch(state(problem)::startsWith);
  }

  private static WrongSetting explained(Database database, SQLException problem) {
    String address = database.url().replaceAll("\\?.*", "");
    String state = state(problem);
    if (state.startsWith("28")) {
      return new WrongSetting(
          Variable.TANDEM_DB_USER,
          "and TANDEM_DB_PASSWORD are refused by " + address + ": correct them.");
    }
    if (state.equals("3D000")) {
      return new WrongSetting(
          Variable.TANDEM_DB_URL, "is " + address + ", which does not exist there: create it.");
    }
    return new WrongSetting(
        Variable.TANDEM_DB_URL,
        "is "
            + address
            + ", which does not let Tandem in ("
            + problem.getMessage()
            + "): start the database or correct the variable.");
  }

  private static String state(SQLException problem) {
    return problem.getSQLState() == null ? "" : problem.getSQLState();
  }
}
