package org.tandem.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a demo LMS shall run.
 *
 * @param port the port to listen on; 0 for a free one
 * @param tls the certificate to serve https with; empty for http
 * @param trust whom to trust when it calls a tool; empty for Java's own choice
 * @param externalUrl scheme, host and port as browsers and tools see them; empty for localhost and
 *     the port taken
 * @param path what every address begins with, as in {@code /moodle}; empty for none
 * @param tool where the tool of the guide runs; empty for no guide
 * @param consoleKeyFile where that tool keeps the key to its console
 * @param membersPerPage the largest page of the roster service
 * @param platformStorage whether it keeps values for tools whose cookies browsers do not keep
 */
public record DemoLmsOptions(
    int port,
    Optional<SSLContext> tls,
    Optional<SSLContext> trust,
    Optional<URI> externalUrl,
    String path,
    Optional<URI> tool,
    Optional<Path> consoleKeyFile,
    int membersPerPage,
    boolean platformStorage,
    Clock clock) {

  /** Plain http on a free port of localhost, without a guide. */
  public static DemoLmsOptions defaults() {
    return new DemoLmsOptions(
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        50,
        false,
        Clock.systemUTC());
  }

  /** The same on that port. */
  public DemoLmsOptions onPort(int value) {
    return new DemoLmsOptions(
        value,
        tls,
        trust,
        externalUrl,
        path,
        tool,
        consoleKeyFile,
        membersPerPage,
        platformStorage,
        clock);
  }

  /** The same over https, and trusting the same way when it calls a tool. */
  public DemoLmsOptions over(SSLContext value) {
    return new DemoLmsOptions(
        port,
        Optional.of(value),
        Optional.of(value),
        externalUrl,
        path,
        tool,
        consoleKeyFile,
        membersPerPage,
        platformStorage,
        clock);
  }

  /** The same, known to browsers and tools by that scheme, host and port. */
  public DemoLmsOptions knownAs(URI value) {
    return new DemoLmsOptions(
        port,
        tls,
        trust,
        Optional.of(value),
        path,
        tool,
        consoleKeyFile,
        membersPerPage,
        platformStorage,
        clock);
  }

  /** The same below that path. */
  public DemoLmsOptions below(String value) {
    return new DemoLmsOptions(
        port,
        tls,
        trust,
        externalUrl,
        value,
        tool,
        consoleKeyFile,
        membersPerPage,
        platformStorage,
        clock);
  }

  /** The same with a guide to the tool at that address. */
  public DemoLmsOptions guiding(URI toolAddress, Path keyFile) {
    return new DemoLmsOptions(
        port,
        tls,
        trust,
        externalUrl,
        path,
        Optional.of(toolAddress),
        Optional.of(keyFile),
        membersPerPage,
        platformStorage,
        clock);
  }

  /** The same with that many members on a page of the roster. */
  public DemoLmsOptions withMembersPerPage(int value) {
    return new DemoLmsOptions(
        port, tls, trust, externalUrl, path, tool, consoleKeyFile, value, platformStorage, clock);
  }

  /** The same by that clock. */
  public DemoLmsOptions by(Clock value) {
    return new DemoLmsOptions(
        port,
        tls,
        trust,
        externalUrl,
        path,
        tool,
        consoleKeyFile,
        membersPerPage,
        platformStorage,
        value);
  }

  /** The same, keeping values for tools by messages between windows. */
  public DemoLmsOptions withPlatformStorage() {
    return new DemoLmsOptions(
        port, tls, trust, externalUrl, path, tool, consoleKeyFile, membersPerPage, true, clock);
  }
}
