package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.ranking;
import static org.tandem.matching.RosterFixture.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void refusesListsThatRepeatAMentorOrNameOneself() {
    assertThatThrownBy(() -> ranking("a", "1", "1")).hasMessage("mentee a ranks 1 twice");
    assertThatThrownBy(() -> ranking("a", "a")).hasMessage("mentee a ranks themselves");
    assertThatThrownBy(() -> new Mentee("a", Profile.blank(), List.of("1"), Set.of("1")))
        .hasMessage("mentee a both ranks and vetoes 1");
    assertThatThrownBy(() -> new Mentee(" ", Profile.blank(), List.of(), Set.of()))
        .hasMessageContaining("blank id");
  }

  @Test
  void namesUnknownPeopleWhenAsked() {
    Roster roster = roster(List.of(ranking("a", "nobody")), List.of(mentor("b", 1)));

    assertThatThrownBy(roster::requireKnown)
        .isInstanceOf(InvalidRoster.class)
        .hasMessage("mentee a ranks nobody, an unknown mentor");
  }

  @Test
  void refusesTenMegabytesOfText() {
    String text = "word ".repeat(2_000_000);

    assertThatThrownBy(() -> new Answer.Text(text))
        .isInstanceOf(InvalidRoster.class)
        .hasMessageContaining("at most 20000 count");
  }

  @Test
  void refusesAmountsThatAreNoNumberAndLevelsOutOfRange() {
    assertThatThrownBy(() -> new Answer.Amount(Double.NaN)).isInstanceOf(InvalidRoster.class);
    assertThatThrownBy(() -> new Answer.Skills(Map.of("sql", 6)))
        .hasMessage("the level of sql lies in 1..5, not 6");
  }

  @Test
  void refusesEdgesToNobodyAndEdgesNamedTwice() {
    Market.Edge edge = new Market.Edge("a", "b", 1);

    assertThatThrownBy(() -> Market.of(List.of("a"), Map.of(), List.of(edge)))
        .isInstanceOf(InvalidRoster.class);
    assertThatThrownBy(() -> Market.of(List.of("a"), Map.of("b", 1), List.of(edge, edge)))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Market.of(List.of("a"), Map.of("b", -1), List.of(edge)))
        .hasMessage("mentor b has a negative number of seats");
    assertThatThrownBy(
            () -> Market.of(List.of("a"), Map.of("b", 1), List.of(new Market.Edge("a", "b", -1))))
        .hasMessageContaining("points lie in 0..1000000000");
  }
}
