package org.tandem.tool.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseHistoryTest {
  @Test
  void countsWhatWasTakenAwayAndNotWhatCame() {
    assertThat(ClauseHistory.takenAway("", "")).isZero();
    assertThat(ClauseHistory.takenAway("We meet.", "We meet on Mondays.")).isZero();
    assertThat(ClauseHistory.takenAway("We met on Mondays.", "We meet on Mondays.")).isZero();
    assertThat(ClauseHistory.takenAway("aa", "a")).isEqualTo(1);
    assertThat(ClauseHistory.takenAway("We meet. We talk.", "We talk.")).isEqualTo(9);
    assertThat(ClauseHistory.takenAway("One", "Other")).isEqualTo(2);
  }
}
