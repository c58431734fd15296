package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.TreeSet;
import org.tandem.lti.http.Origins;
import org.tandem.tool.kernel.Rejection;

/** Who may show the tool in a frame: each registration's own platform and nobody else. */
@ApplicationScoped
public class FrameAncestors {

  private static final int MOST_ORIGINS = 30;
  private static final int LONGEST_ORIGIN = 120;

  private final Registrations registrations;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected FrameAncestors() {
    this.registrations = null;
  }

  /** Keeps what it learns with the registrations. */
  @Inject
  public FrameAncestors(Registrations registrations) {
    this.registrations = registrations;
  }

  /** The Content-Security-Policy directive for pages of a registration. */
  public String directive(Registration registration) {
    return directive(registration.origins());
  }

  /** The Content-Security-Policy directive for these origins. */
  public static String directive(Collection<String> origins) {
    return "frame-ancestors "
        + (origins.isEmpty() ? "'none'" : String.join(" ", new TreeSet<>(origins)));
  }

  /**
   * Remembers the address that a signed launch says it came from: schools use domains of their own,
   * which no configuration lists.
   */
  public void learn(Registration registration, URI signedReturnAddress) {
    String origin = Origins.of(signedReturnAddress);
    boolean web = origin.startsWith("https://") || origin.startsWith("http://");
    if (!web || origin.endsWith("//") || origin.length() > LONGEST_ORIGIN) {
      return;
    }
    try {
      registrations
          .find(registration.id())
          .filter(known -> !known.origins().contains(origin))
          .filter(known -> known.origins().size() < MOST_ORIGINS)
          .ifPresent(
              known ->
                  registrations.change(known.id(), known.version(), r -> r.withOrigin(origin)));
    } catch (Rejection faster) {
      // Another launch or the operator changed the registration; the next launch learns it.
    }
  }
}
