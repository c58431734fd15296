package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tandem.lti.http.CallObserver;
import org.tandem.lti.http.PlatformCall;
import org.tandem.lti.http.PlatformCallFailed;

/**
 * Counts and times the calls to each platform, by service and outcome: {@code
 * tandem_platform_calls_seconds} at {@code /metrics}. No address and no person is in it, only the
 * platform's host.
 */
@ApplicationScoped
class CallMetrics implements CallObserver {

  /** So that a platform with ever new names cannot fill the memory. */
  private static final int MOST_HOSTS = 200;

  private static final Metadata CALLS =
      Metadata.builder()
          .withName("tandem_platform_calls")
          .withDescription("Calls to LMSs, by host, service and outcome")
          .build();

  private final MetricRegistry registry;
  private final Set<String> hosts = ConcurrentHashMap.newKeySet();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected CallMetrics() {
    this(null);
  }

  @Inject
  CallMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void ended(PlatformCall call) {
    registry
        .timer(
            CALLS,
            new Tag("platform", host(call)),
            new Tag("service", word(call.request().service())),
            new Tag("outcome", call.failure().map(CallMetrics::outcome).orElse("ok")))
        .update(call.took());
  }

  private String host(PlatformCall call) {
    String host = call.request().uri().getHost();
    if (host == null) {
      return "none";
    }
    return hosts.contains(host) || (hosts.size() < MOST_HOSTS && hosts.add(host)) ? host : "other";
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
