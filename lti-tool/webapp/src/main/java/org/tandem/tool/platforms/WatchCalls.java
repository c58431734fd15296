package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.tandem.lti.http.CallObserver;
import org.tandem.lti.http.PlatformCall;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Work;

/**
 * Shows the calls to each platform, by service and outcome. No address and no person is told, only
 * the platform's host.
 */
@ApplicationScoped
class WatchCalls implements CallObserver {
  private final Watch watch;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected WatchCalls() {
    this(null);
  }

  @Inject
  WatchCalls(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void ended(PlatformCall call) {
    watch.ended(
        Work.PLATFORM_CALL,
        call.took(),
        call.failure().map(WatchCalls::outcome).orElse("ok"),
        Optional.ofNullable(call.request().uri().getHost()).orElse("none"),
        word(call.request().service()));
  }

  private static String outcome(PlatformCallFailed failure) {
    return failure.status().isPresent()
        ? String.valueOf(failure.status().getAsInt())
        : word(failure.kind());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
