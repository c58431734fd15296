package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.ranking;
import static org.tandem.matching.RosterFixture.roster;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterTest {

  @Test
  void namesThePersonWhoAppearsTwice() {
    assertThatThrownBy(() -> roster(List.of(mentee("a"), mentee("a")), List.of()))
        .isInstanceOf(InvalidRoster.class)
        .hasMessage("mentee a appears twice");
  }

  @Test
  void namesTheMentorWithNegativeSeats() {
    assertThatThrownBy(() -> mentor("b", -1)).hasMessageContaining("mentor b");
  }

  @Test
  void refusesListsThatAreTooLongOrRepeatAMentor() {
    assertThatThrownBy(() -> ranking("a", "1", "2", "3", "4", "5", "6"))
        .hasMessageContaining("more than 5");
    assertThatThrownBy(() -> ranking("a", "1", "1")).hasMessageContaining("twice");
  }

  @Test
  void refusesEdgesToNobodyAndEdgesNamedTwice() {
    Market.Edge edge = new Market.Edge("a", "b", 1);

    assertThatThrownBy(() -> new Market(List.of("a"), Map.of(), List.of(edge)))
        .isInstanceOf(InvalidRoster.class);
    assertThatThrownBy(() -> new Market(List.of("a"), Map.of("b", 1), List.of(edge, edge)))
        .hasMessageContaining("twice");
  }
}
