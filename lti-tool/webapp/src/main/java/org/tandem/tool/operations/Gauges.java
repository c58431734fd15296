package org.tandem.tool.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.tandem.tool.kernel.Rounds;

/**
 * How much waits, as gauges at {@code /metrics}. It is counted in the database every half minute
 * and not at each scrape; every node shows the same numbers, so dashboards take the highest.
 */
@ApplicationScoped
class Gauges {
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final States states;
  private final MetricRegistry registry;
  private final Clock clock;
  private final Rounds rounds;
  private volatile Counted counted =
      new Counted(List.of(), List.of(), new ServerState(0, Optional.empty(), 0), Instant.EPOCH);

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Gauges() {
    this(null, null, null, null);
  }

  @Inject
  Gauges(States states, MetricRegistry registry, Clock clock, Rounds rounds) {
    this.states = states;
    this.registry = registry;
    this.clock = clock;
    this.rounds = rounds;
  }

  private record Counted(
      Collection<Traffic> traffic, Collection<KeyState> keys, ServerState server, Instant at) {
    long sum(ToLongFunction<Traffic> number) {
      return traffic.stream().mapToLong(number).sum();
    }

    <T> long oldest(Collection<T> of, Function<T, Optional<Instant>> since) {
      return of.stream()
          .flatMap(each -> since.apply(each).stream())
          .min(Comparator.naturalOrder())
          .map(first -> Math.max(0, Duration.between(first, at).toSeconds()))
          .orElse(0L);
    }
  }

  void begin(@Observes Startup startup) {
    gauge("outbox_waiting", "Messages to LMSs that wait", all -> all.sum(Traffic::waiting));
    gauge("outbox_given_up", "Messages that were given up", all -> all.sum(Traffic::givenUp));
    gauge(
        "outbox_oldest_seconds",
        "How long the oldest message has waited",
        all -> all.oldest(all.traffic(), Traffic::oldestAt));
    gauge("rosters_failing", "Rosters not read", all -> all.sum(Traffic::failingRosters));
    gauge(
        "signing_key_oldest_seconds",
        "How long the oldest of our keys has signed",
        all -> all.oldest(all.keys(), KeyState::signsSince));
    gauge("work_waiting", "Runs and tables that wait", all -> all.server().waitingWork());
    gauge(
        "work_oldest_seconds",
        "How long the oldest of them has waited",
        all -> all.oldest(List.of(all.server()), ServerState::oldestWorkAt));
    gauge("mail_failing", "People whose last mail failed", all -> all.server().failingMail());
    rounds.begin("gauges", Duration.ZERO, EVERY, "What waits could not be counted", this::count);
  }

  private void count() {
    Instant now = clock.instant();
    counted =
        new Counted(states.traffic().values(), states.keys(now).values(), states.server(), now);
  }

  private void gauge(String name, String description, Function<Counted, Long> number) {
    Metadata metadata =
        Metadata.builder().withName("tandem_" + name).withDescription(description).build();
    registry.gauge(metadata, () -> number.apply(counted));
  }
}
