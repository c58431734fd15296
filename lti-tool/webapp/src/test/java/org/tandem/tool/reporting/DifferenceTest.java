package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.tool.reporting.Comparison.Way;

/** Differences of groups, against published figures, and what is shown of small groups. */
class DifferenceTest {
  /** Newcombe 1998, table II, method 10: 56/70 and 48/80 differ by 0.2, from 0.0524 to 0.3339. */
  @Test
  void givesTheIntervalOfThePaper() {
    assertThat(Difference.of(56, 70, 48, 80)).contains(new Difference(80, 60, 20, 5, 33));
  }

  @Test
  void saysNothingOfFew() {
    assertThat(Difference.of(9, 19, 300, 1000)).isEmpty();
    assertThat(Difference.of(300, 1000, 9, 19)).isEmpty();
    assertThat(Difference.of(20, 20, 10, 20)).isPresent();
  }

  @Test
  void staysWithinAllAndNothing() {
    Difference all = Difference.of(40, 40, 0, 40).orElseThrow();

    assertThat(all.points()).isEqualTo(100);
    assertThat(all.low()).isBetween(80L, 100L);
    assertThat(all.high()).isEqualTo(100);
  }

  @Test
  void setsEachDeclaredGroupAgainstAllOthersAndShowsNothingOfTheSmall() {
    Map<String, Way> exact = new LinkedHashMap<>();
    exact.put("Large", new Way(70, 56, 40, 9, 7));
    exact.put("Other", new Way(71, 42, 30, 3, 2));
    exact.put("Small", new Way(9, 6, 6, 6, 6));

    List<EquityGroup> groups = EquityGroup.of(exact);

    EquityGroup large = groups.get(0);
    assertThat(large.reached()).contains(new Way(70, 55, 40, 10, 5));
    assertThat(large.paired()).contains(new Difference(80, 60, 20, 5, 33));
    EquityGroup small = groups.get(2);
    assertThat(small.name()).isEqualTo("Small");
    assertThat(small.reached()).isEmpty();
    assertThat(small.paired().or(small::met).or(small::completed)).isEmpty();
  }

  @Test
  void comparesNothingWhereTheOthersAreFew() {
    Map<String, Way> exact = new LinkedHashMap<>();
    exact.put("Large", new Way(90, 56, 40, 9, 7));
    exact.put("Small", new Way(19, 6, 6, 6, 6));

    assertThat(EquityGroup.of(exact)).allMatch(group -> group.paired().isEmpty());
    assertThat(EquityGroup.of(exact)).allMatch(group -> group.reached().isPresent());
  }
}
