package org.tandem.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The server as it lies in the jar. It is unpacked once per content, so that the caches which the
 * server keeps beside itself stay warm from one start to the next.
 */
final class ServerImage implements AutoCloseable {
  private static final String PREFIX = "server/";
  private static final String PARTIAL = ".partial";
  private static final int NAME_LENGTH = 16;
  private static final Pattern DRIVER = Pattern.compile(".*/jdbc/([^/]+\\.jar)");
  private static final Pattern MIGRATION = Pattern.compile(".*/db/migration/V(\\d+)__[^/]+\\.sql");

  private final ZipFile jar;
  private final List<? extends ZipEntry> files;
  private final String name;

  /** The image within {@code jar}, below the folder {@code server}. */
  ServerImage(Path jar) throws IOException {
    this.jar = new ZipFile(jar.toFile());
    files =
        this.jar.stream()
            .filter(ServerImage::isInImage)
            .sorted(Comparator.comparing(ZipEntry::getName))
            .toList();
    name = name(files);
  }

  /** A name for the content: equal for equal files, from the checksums that the jar carries. */
  String name() {
    return name;
  }

  private static String name(List<? extends ZipEntry> files) {
    MessageDigest digest = sha256();
    for (ZipEntry entry : files) {
      String line = entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
  }

  /** Whether {@link #unpackInto} would have work to do. */
  boolean isMissingIn(Path servers) {
    return !Files.isDirectory(servers.resolve(name()));
  }

  /**
   * Unpacks the server unless that was done before, and removes what other versions left. The
   * caller holds the data folder's lock.
   *
   * @return the folder with the server's files
   */
  Path unpackInto(Path servers) throws IOException {
    Path target = servers.resolve(name());
    if (Files.isDirectory(target)) {
      return target;
    }
    Files.createDirectories(servers);
    try (Stream<Path> others = Files.list(servers)) {
      for (Path other : others.toList()) {
        delete(other);
      }
    }
    // A start that is cut short leaves only a folder that the next one removes.
    Path partial = servers.resolve(name() + PARTIAL);
    // Read from end to end, with one buffer: a stream for each entry would take a buffer for each,
    // and what the launcher once took of memory it keeps.
    try (ZipInputStream entries =
        new ZipInputStream(Files.newInputStream(Path.of(jar.getName())))) {
      byte[] buffer = new byte[1 << 16];
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (isInImage(entry)) {
          copy(entries, fileOf(entry, partial), buffer);
        }
      }
    }
    return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Copies the database drivers alone into a folder. */
  void copyDrivers(Path into) throws IOException {
    for (ZipEntry entry : files) {
      Matcher driver = DRIVER.matcher(entry.getName());
      if (driver.matches()) {
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, into.resolve(driver.group(1)));
        }
      }
    }
  }

  /** The number of the newest change of the schema that this version knows. */
  int newestMigration() {
    return files.stream()
        .map(entry -> MIGRATION.matcher(entry.getName()))
        .filter(Matcher::matches)
        .mapToInt(migration -> Integer.parseInt(migration.group(1)))
        .max()
        .orElse(0);
  }

  private static Path fileOf(ZipEntry entry, Path into) throws IOException {
    Path file = into.resolve(entry.getName().substring(PREFIX.length())).normalize();
    if (!file.startsWith(into)) {
      throw new IOException("An entry of the jar points outside: " + entry.getName());
    }
    return file;
  }

  private static void copy(InputStream in, Path file, byte[] buffer) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    }
  }

  private static boolean isInImage(ZipEntry entry) {
    return entry.getName().startsWith(PREFIX) && !entry.isDirectory();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
