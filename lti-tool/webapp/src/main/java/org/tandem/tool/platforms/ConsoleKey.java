package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.Settings;

/**
 * The key that the operator signs in to the console with: derived from {@code TANDEM_SECRET}, so
 * that every node knows the same, and written to the data folder for who may read it there.
 */
@ApplicationScoped
public class ConsoleKey {

  private static final String FILE = "console-key.txt";
  private static final int LENGTH = 24;
  private static final int TRIES = 10;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final String key;
  private final Path file;
  private final Clock clock;
  private final Deque<Instant> failures = new ArrayDeque<>();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected ConsoleKey() {
    this.key = "";
    this.file = null;
    this.clock = null;
  }

  /** Derives the key. */
  @Inject
  public ConsoleKey(Settings settings, Clock clock) {
    this.key = base32(Sealing.derive(settings.secret(), "console-key"));
    this.file = settings.dataDir().resolve(FILE);
    this.clock = clock;
  }

  void write(@Observes Startup startup) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        create();
      }
      Files.writeString(file, key + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("TANDEM_DATA_DIR cannot be written to: " + file, e);
    }
  }

  /** Readable by nobody else from its first moment, where the file system knows of such. */
  private void create() throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  /**
   * Checks a key that somebody typed.
   *
   * @throws Rejection after too many wrong ones within a minute
   */
  public boolean matches(String typed) {
    Instant now = clock.instant();
    synchronized (failures) {
      while (!failures.isEmpty() && failures.peekFirst().plus(WINDOW).isBefore(now)) {
        failures.removeFirst();
      }
      if (failures.size() >= TRIES) {
        throw new Rejection(
            Rejection.Kind.TOO_MANY, "too-many-tries", "Too many wrong keys; wait a minute.");
      }
      boolean right =
          MessageDigest.isEqual(
              typed.strip().getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
      if (!right) {
        failures.addLast(now);
      }
      return right;
    }
  }

  /**
   * Lets nobody on who has not typed the key.
   *
   * @throws Rejection (wrong-key) for another one, and after too many wrong ones within a minute
   */
  public void require(@Nullable String typed) {
    if (!matches(typed == null ? "" : typed)) {
      throw new Rejection(
          Rejection.Kind.UNAUTHENTICATED, "wrong-key", "This is not the key to the console.");
    }
  }

  /** RFC 4648, section 6, cut to the key's length: 24 letters are 120 bits. */
  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = ((buffer << 8) | (next & 0xFF)) & 0xFFFF;
      bits += 8;
      while (bits >= 5 && text.length() < LENGTH) {
        bits -= 5;
        text.append(BASE32.charAt((buffer >> bits) & 31));
      }
    }
    return text.toString();
  }
}
