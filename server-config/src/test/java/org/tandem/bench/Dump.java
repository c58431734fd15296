package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A dump of a database, taken and restored by the programs that an operator uses. */
final class Dump {
  private static final int MINUTES = 2;

  private final Path file;

  /** In this file. */
  Dump(Path file) {
    this.file = file;
  }

  /**
   * How a program ended.
   *
   * @param code 0 where it had nothing to complain of
   * @param text what it said
   */
  record Ending(int code, String text) {}

  /** Takes it while the server runs. */
  Ending take(EmbeddedPostgres from) throws IOException, InterruptedException {
    return run("pg_dump", "--format=custom", "--file=" + file, "--dbname=" + address(from));
  }

  /** Restores it into an empty database. */
  Ending restore(EmbeddedPostgres to) throws IOException, InterruptedException {
    return run("pg_restore", "--no-owner", "--dbname=" + address(to), file.toString());
  }

  long kilobytes() throws IOException {
    return Files.size(file) / 1024;
  }

  private Ending run(String... command) throws IOException, InterruptedException {
    Path said = file.resolveSibling(command[0] + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(command[0] + " did not end");
    }
    return new Ending(process.exitValue(), Files.readString(said, UTF_8));
  }

  private static String address(EmbeddedPostgres postgres) {
    return "postgresql://postgres@localhost:" + postgres.getPort() + "/postgres";
  }
}
