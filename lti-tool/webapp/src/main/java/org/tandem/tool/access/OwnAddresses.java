package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import org.tandem.tool.kernel.Settings;

/** The addresses of this tool that a launch may be for; any other would be an open redirect. */
@Dependent
public class OwnAddresses {
  private static final String LAUNCH = "/lti/launch";
  private static final String CONSOLE = "/lti/console";

  private final Settings settings;

  /** For the container. */
  @Inject
  public OwnAddresses(Settings settings) {
    this.settings = settings;
  }

  /** The one address that platforms send launches to. */
  public URI redirectUri() {
    return URI.create(settings.url(LAUNCH));
  }

  /** Whether a target is one of ours. */
  public boolean isOwn(String target) {
    return is(target, LAUNCH) || isConsole(target);
  }

  /** Whether a target is the console. */
  public boolean isConsole(String target) {
    return is(target, CONSOLE);
  }

  // Platforms may add a query of their own; everything before it is compared as it stands.
  private boolean is(String target, String path) {
    String own = settings.url(path);
    return target.equals(own) || target.startsWith(own + "?");
  }
}
