package org.tandem.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the server process. It holds the server lock, ends with the launcher, and then
 * hands over to the server.
 */
final class ServerProcess {
  /** The variable that names the lock file of this process. */
  static final String LOCK_VARIABLE = "TANDEM_SERVER_LOCK";

  private static final String SERVER_MAIN = "com.ibm.ws.kernel.boot.cmdline.EnvCheck";
  private static final long GRACE_SECONDS = 15;
  private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(30);

  /** Kept from the garbage collector, which would give the lock back. */
  @SuppressWarnings("unused")
  private static @Nullable FileChannel lock;

  private ServerProcess() {}

  /** Runs the server that the arguments name; does not return before it has stopped. */
  public static void main(String[] arguments)
      throws ReflectiveOperationException, IOException, InterruptedException {
    endWithTheLauncher();
    try {
      requireDatabase();
    } catch (WrongSetting e) {
      e.print(System.out);
      System.exit(WrongSetting.EXIT_CODE);
    }
    lock =
        FileChannel.open(
            Path.of(System.getenv(LOCK_VARIABLE)),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    // Waits for a server whose launcher was killed: it is about to end.
    lock.lock();
    Class.forName(SERVER_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
  }

  private static void requireDatabase() throws WrongSetting, IOException, InterruptedException {
    Optional<Database> database = Database.read(System.getenv()).filter(Database::isPostgresql);
    if (database.isPresent()) {
      Path drivers =
          Path.of(System.getenv("WLP_USER_DIR"), "servers", ServerCommand.SERVER, "jdbc");
      new DatabaseCheck(drivers, DATABASE_PATIENCE).require(database.get());
    }
  }

  /**
   * Standard input is a pipe from the launcher that nobody writes to; it ends when the launcher
   * ends, however that comes about.
   */
  private static void endWithTheLauncher() {
    daemon(
        "launcher-watch",
        () -> {
          awaitEndOfInput();
          daemon("stop-deadline", ServerProcess::haltAfterGrace);
          System.exit(1);
        });
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever said here.
      }
    } catch (IOException e) {
      // A broken pipe means the same as its end.
    }
  }

  private static void haltAfterGrace() {
    try {
      Thread.sleep(GRACE_SECONDS * 1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
