package org.tandem.tool.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class CorrelatedLogTest {
  @Test
  void keepsAMessageOnOneLineWhateverIsInIt() {
    LogRecord line = new LogRecord(Level.WARNING, "It said {0}, '{1}'\n");
    line.setParameters(new Object[] {"no\r\n[SEVERE] all is lost", "\u001b[31m"});

    new CorrelatedLog.NamingHandler().publish(line);

    assertThat(line.getMessage()).doesNotContainPattern("\\p{Cntrl}").contains("no [SEVERE] all");
  }
}
