package org.tandem.tool.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tandem.tool.kernel.Settings;

/**
 * Where spans go: to the collector that is named, in the background and by OTLP over HTTP, or
 * nowhere. A collector that is away costs the spans and nothing else.
 */
@ApplicationScoped
class Spans {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 2048;

  private final Optional<SdkTracerProvider> exported;
  private final Tracer tracer;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Spans() {
    this.exported = null;
    this.tracer = null;
  }

  @Inject
  Spans(Settings settings) {
    this.exported = settings.traces().map(Spans::exporting);
    TracerProvider provider =
        exported.<TracerProvider>map(each -> each).orElse(OpenTelemetry.noop().getTracerProvider());
    this.tracer = provider.get("org.tandem");
  }

  Tracer tracer() {
    return tracer;
  }

  @PreDestroy
  void end() {
    exported.ifPresent(
        provider -> provider.shutdown().join(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static SdkTracerProvider exporting(URI collector) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(collector + "/v1/traces")
            .setTimeout(PATIENCE)
            .setMeterProvider(MeterProvider::noop)
            .build();
    return SdkTracerProvider.builder()
        .setResource(Resource.create(Attributes.builder().put("service.name", "tandem").build()))
        .addSpanProcessor(
            BatchSpanProcessor.builder(exporter).setMaxQueueSize(MOST_WAITING).build())
        .build();
  }
}
