package org.tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills two nodes again and again while outcomes are on their way, and restarts their database.
 * Small here; by hand with {@code -Dfaults.outcomes=1000 -Dfaults.kills=30}.
 */
class OutcomeFaultsIT {
  @TempDir Path folder;

  @Test
  void endsWithAGradebookThatEqualsTheLedger() throws Exception {
    int outcomes = Integer.getInteger("faults.outcomes", 30);
    int kills = Integer.getInteger("faults.kills", 2);

    OutcomeFaults.Report report =
        new OutcomeFaults(Path.of(System.getProperty("tandem.jar")), folder, outcomes, kills).run();

    System.out.printf(
        "%d outcomes of two lines, %d kills: %d entries in %.0f s, answers %s%n",
        outcomes, kills, report.entries(), report.seconds(), report.moods());
    assertThat(report.wrong()).isEmpty();
    assertThat(report.backwards()).isEmpty();
  }
}
