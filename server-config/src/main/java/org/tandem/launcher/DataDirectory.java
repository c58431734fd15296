package org.tandem.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The folder that one running Tandem owns: its lock, its secret and the places of everything else.
 */
final class DataDirectory implements AutoCloseable {
  private static final int SECRET_BYTES = 32;

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be and takes hold of it until this process ends.
   *
   * @throws WrongSetting when it cannot be written to or another Tandem uses it
   */
  static DataDirectory open(Path root) throws WrongSetting {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new WrongSetting(
            Variable.TANDEM_DATA_DIR,
            "is "
                + root
                + ", which another running Tandem uses: stop that one or set another folder.");
      }
      return new DataDirectory(root, channel);
    } catch (IOException e) {
      throw new WrongSetting(
          Variable.TANDEM_DATA_DIR,
          "is "
              + root
              + ", where nothing can be written: set it to a folder that this user may write to.");
    }
  }

  /** The folder itself. */
  Path root() {
    return root;
  }

  /** Where unpacked servers live, one folder per content. */
  Path servers() {
    return root.resolve("server");
  }

  /** Where the server writes its complete log. */
  Path logs() {
    return root.resolve("logs");
  }

  /** Held by the server process as long as it lives, so that a successor can wait for its end. */
  Path serverLock() {
    return root.resolve("server.lock");
  }

  /** Where the application writes the key to its console. */
  Path consoleKey() {
    return root.resolve("console-key.txt");
  }

  /**
   * The secret of this installation, generated at the first call and readable by its owner only.
   */
  String secret() throws IOException {
    Path file = root.resolve("secret");
    if (!Files.exists(file)) {
      byte[] bytes = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(bytes);
      String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      // Moved into place whole: half a secret would lock the keys away for good.
      Path fresh = root.resolve("secret.new");
      Files.deleteIfExists(fresh);
      createPrivate(fresh);
      Files.writeString(fresh, secret + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  private static void createPrivate(Path file) throws IOException {
    if (Files.getFileAttributeView(file.toAbsolutePath().getParent(), PosixFileAttributeView.class)
        == null) {
      Files.createFile(file);
    } else {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
