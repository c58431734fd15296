package org.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.faults.Told.What;

/**
 * A short day under every fault there is, and whether the checker would see if something of it were
 * not as it must be. By hand for longer: docs/faults.md.
 */
@Timeout(900)
class FaultsIT {
  private static final Size SHORT = new Size(2, 2, 6, Fault.values().length, 7);

  private static final BigDecimal NEVER_GIVEN = new BigDecimal("1234");

  @TempDir Path folder;

  @Test
  void losesAndDoublesNothing() throws Exception {
    try (FaultRun run = new FaultRun(Path.of(System.getProperty("tandem.jar")), folder, SHORT)) {
      run.run();
      System.out.println(run.story());
      try (Connection database = run.connect();
          Connection opened = run.opened()) {
        assertThat(run.checker().breaches(opened)).isEmpty();
        assertThat(run.notebook().counts().keySet())
            .as("everything that people do was done")
            .containsAll(EnumSet.complementOf(EnumSet.of(What.ASKED, What.RUN)));
        KeepRelease.write(
            database,
            Path.of("../lti-tool/webapp/src/main/resources/db/migration"),
            Path.of("target/release"));
        seesWhatIsWrong(run, opened);
      }
    }
  }

  private static void seesWhatIsWrong(FaultRun run, Connection database) throws SQLException {
    database.setAutoCommit(false);
    for (Tampering tampering : Tampering.all()) {
      try (Statement sql = database.createStatement()) {
        assertThat(sql.executeUpdate(tampering.act())).as(tampering.act()).isPositive();
        assertThat(laws(run.checker(), database)).as(tampering.act()).contains(tampering.law());
      } finally {
        database.rollback();
      }
    }
    Gradebook gradebook = run.gradebook();
    Notebook notebook = run.notebook();
    assertThat(laws(new Checker(notebook, user -> List.of(), Set.of()), database))
        .containsOnly("grade lost");
    assertThat(laws(new Checker(notebook, gradebook::of, Set.of("nobody")), database))
        .containsOnly("grade invented");
    assertThat(
            laws(
                new Checker(
                    notebook,
                    user -> List.of(new Gradebook.Entry(NEVER_GIVEN, Instant.EPOCH)),
                    Set.of()),
                database))
        .containsOnly("grade differs", "grades out of order");
    notebook.told(new Told(What.CLOSED, UUID.randomUUID().toString(), ""));
    assertThat(laws(run.checker(), database)).containsOnly("lost");
  }

  private static Set<String> laws(Checker checker, Connection database) throws SQLException {
    return checker.breaches(database).stream().map(Breach::law).collect(Collectors.toSet());
  }
}
