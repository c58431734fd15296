package org.tandem.lti.http;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Walks a list that a platform gives in pages, by its {@code next} links (RFC 8288). */
public final class Pages {

  private static final int MOST = 1_000;

  private Pages() {}

  /** Reads one page and keeps what is on it. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads a page.
     *
     * @throws PlatformCallFailed when it cannot be read
     */
    PlatformResponse read(URI page) throws PlatformCallFailed;
  }

  /**
   * Walks from the first page to the last.
   *
   * @param enough whether enough was read; asked before each page but the first
   * @return the page where the walk stopped early; empty when the last page was reached
   * @throws PlatformCallFailed when a page cannot be read, lies on another site, or comes twice
   */
  public static Optional<URI> walk(URI first, BooleanSupplier enough, Reader reader)
      throws PlatformCallFailed {
    Set<URI> seen = new HashSet<>();
    Optional<URI> page = Optional.of(first);
    do {
      if (!seen.add(page.get())) {
        throw PlatformCallFailed.of(
            PlatformCallFailed.Kind.UNREADABLE,
            first.getHost() + " sends the pages of a list in a circle");
      }
      page = LinkHeader.find(reader.read(page.get()), "next");
    } while (page.isPresent() && seen.size() < MOST && !enough.getAsBoolean());
    return page;
  }

  /**
   * Walks all of a list.
   *
   * @throws PlatformCallFailed when a page cannot be read, or the list does not end
   */
  public static void walk(URI first, Reader reader) throws PlatformCallFailed {
    Optional<URI> rest = walk(first, () -> false, reader);
    if (rest.isPresent()) {
      throw PlatformCallFailed.of(
          PlatformCallFailed.Kind.TOO_LARGE,
          "%s gives a list of more than %d pages".formatted(first.getHost(), MOST));
    }
  }
}
