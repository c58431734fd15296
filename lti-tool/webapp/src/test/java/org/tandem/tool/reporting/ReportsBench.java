package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.equity.web.EquityResource;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.reporting.web.OverviewResource;
import org.tandem.tool.reporting.web.ReportsResource;
import org.tandem.tool.roi.web.RoiResource;
import org.tandem.tool.standard.web.StandardResource;

/**
 * How long reports take over a program of 100,000 pairs, on PostgreSQL; run it by {@code
 * -Dit.test=ReportsBench}, see docs/performance.md.
 */
@ArquillianTest
class ReportsBench {
  private static final int WARM_UP = 5;
  private static final int MEASURED = 15;
  private static final double PROMISED_MILLIS = 300;

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private ReportsResource resource;
  @Inject private OverviewResource overview;
  @Inject private RoiResource roi;
  @Inject private EquityResource equity;
  @Inject private StandardResource standard;
  @Inject private CurrentReport current;

  private final UUID tenant = UUID.randomUUID();
  private final UUID course = UUID.randomUUID();

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
            ReportsBench.class,
            ServerResources.class,
            ChosenVisitor.class,
            ChosenVisitor.InConsole.class)
        .addAsResource("org/tandem/tool/reporting/many-pairs.sql");
  }

  @Test
  void answersInTime() throws Exception {
    if (!isPostgresql()) {
      return; // the embedded database is not for programs of this size
    }
    int pairs = Integer.parseInt(System.getenv().getOrDefault("REPORTED_PAIRS", "100000"));
    UUID program = design.draft(tenant, "onboarding-buddy", "Many").id();
    write(program, pairs);
    inConsole.become(new ConsoleVisit(Optional.of(tenant), "L&D"));

    Counts.Of of = new Counts.Of(tenant, program);
    print("counted anew", times(() -> current.count(of)));
    List<String> late = new ArrayList<>();
    report(late, "the whole report", () -> resource.report(tenant, program, "en"));
    report(late, "as a table", () -> resource.csv(tenant, program, null));
    report(late, "every program", () -> overview.programs(tenant));
    report(late, "return on investment", () -> roi.roi(tenant, program, "en"));
    report(late, "declared groups", () -> equity.equity(tenant, program));
    report(late, "standard", () -> standard.assessment(tenant, program));
    assertThat(late).as("later than promised").isEmpty();
  }

  private static void report(List<String> late, String label, Runnable page) {
    double[] millis = times(page);
    print(label, millis);
    if (millis[MEASURED / 2] >= PROMISED_MILLIS) {
      late.add(label);
    }
  }

  /** Sorted. */
  private static double[] times(Runnable page) {
    for (int i = 0; i < WARM_UP; i++) {
      page.run();
    }
    double[] millis = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long began = System.nanoTime();
      page.run();
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  private static void print(String label, double[] millis) {
    System.out.println(
        "%s: %.0f ms, at most %.0f ms"
            .formatted(label, millis[MEASURED / 2], millis[MEASURED - 1]));
  }

  private boolean isPostgresql() throws SQLException {
    try (Connection connection = server.dataSource().getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
  }

  private void write(UUID program, int pairs) throws SQLException, IOException {
    Map<String, String> values =
        Map.of(
            ":tenant", tenant.toString(),
            ":course", course.toString(),
            ":program", program.toString(),
            ":pairs", String.valueOf(pairs));
    String sql = text();
    for (Map.Entry<String, String> value : values.entrySet()) {
      sql = sql.replace(value.getKey(), value.getValue());
    }
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create function pg_temp.id(kind text, number bigint) returns uuid language sql immutable"
              + " as $$ select (kind || '0000000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))"
              + "::uuid $$");
      for (String each : sql.split(";\\s*\n")) {
        statement.execute(each);
      }
      statement.execute("analyze");
    }
  }

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportsBench.class.getResourceAsStream("many-pairs.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
