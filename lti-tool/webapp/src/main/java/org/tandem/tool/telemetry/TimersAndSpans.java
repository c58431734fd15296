package org.tandem.tool.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

/** Times work into the metrics of MicroProfile, and makes a span of what is worth one. */
@ApplicationScoped
class TimersAndSpans implements Watch {
  private static final String OUTCOME = "outcome";

  private final MetricRegistry registry;
  private final Spans spans;
  private final Clock clock;
  private final Words words = new Words();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected TimersAndSpans() {
    this(null, null, null);
  }

  @Inject
  TimersAndSpans(MetricRegistry registry, Spans spans, Clock clock) {
    this.registry = registry;
    this.spans = spans;
    this.clock = clock;
  }

  /**
   * What has no labels is there from the start, so that it can be told from what is not watched.
   */
  void start(@Observes Startup startup) {
    Arrays.stream(Work.values())
        .filter(work -> work.labels().isEmpty())
        .forEach(work -> registry.timer(metadata(work), new Tag(OUTCOME, "ok")));
  }

  @Override
  public Watched begin(Work work, String... labels) {
    List<Tag> tags = tags(work, labels);
    return new UnderWay(
        work, tags, work.traced() ? Optional.of(span(work, tags).startSpan()) : Optional.empty());
  }

  @Override
  public void ended(Work work, Duration took, String outcome, String... labels) {
    List<Tag> tags = tags(work, labels);
    tags.add(new Tag(OUTCOME, words.of(OUTCOME, outcome)));
    time(work, tags, took);
    if (work.traced()) {
      Instant now = clock.instant();
      span(work, tags).setStartTimestamp(now.minus(took)).startSpan().end(now);
    }
  }

  private SpanBuilder span(Work work, List<Tag> tags) {
    SpanBuilder span = spans.tracer().spanBuilder(work.metric());
    tags.forEach(tag -> span.setAttribute("tandem." + tag.getTagName(), tag.getTagValue()));
    return span;
  }

  private void time(Work work, List<Tag> tags, Duration took) {
    registry.timer(metadata(work), tags.toArray(Tag[]::new)).update(took);
  }

  private static Metadata metadata(Work work) {
    return Metadata.builder().withName(work.metric()).withDescription(work.description()).build();
  }

  private List<Tag> tags(Work work, String[] labels) {
    if (labels.length != work.labels().size()) {
      throw new IllegalArgumentException(work + " is told apart by " + work.labels());
    }
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      String label = work.labels().get(i);
      tags.add(new Tag(label, words.of(label, labels[i])));
    }
    return tags;
  }

  /** Work on this thread, whose span is the parent of those that begin meanwhile. */
  private final class UnderWay implements Watched {
    private final Work work;
    private final List<Tag> tags;
    private final Optional<Span> span;
    private final Optional<Scope> scope;
    private final long begun = System.nanoTime();
    private String outcome = UNEXPECTED;

    private UnderWay(Work work, List<Tag> tags, Optional<Span> span) {
      this.work = work;
      this.tags = tags;
      this.span = span;
      this.scope = span.map(Span::makeCurrent);
    }

    @Override
    public void outcome(String word) {
      outcome = word;
    }

    @Override
    public void close() {
      String word = words.of(OUTCOME, outcome);
      tags.add(new Tag(OUTCOME, word));
      time(work, tags, Duration.ofNanos(System.nanoTime() - begun));
      scope.ifPresent(Scope::close);
      span.ifPresent(each -> each.setAttribute("tandem." + OUTCOME, word).end());
    }
  }
}
