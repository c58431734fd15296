package org.tandem.tool.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class ProfileTest {

  @Test
  void dropsBlanksAndRepetitions() {
    assertThat(skills(List.of(" SQL ", "SQL", " ")).skills()).containsExactly("SQL");
  }

  @Test
  void refusesMoreThanAPersonCouldMean() {
    assertThatThrownBy(() -> skills(Collections.nCopies(1, "x".repeat(81))))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> skills(IntStream.range(0, 11).mapToObj(String::valueOf).toList()))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> ranking(people(6), List.of())).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> Profile.blank(51)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> Profile.blank(-1)).isInstanceOf(Rejection.class);
  }

  @Test
  void nobodyIsBothWantedAndExcluded() {
    List<UUID> one = people(1);

    assertThatThrownBy(() -> ranking(one, one)).isInstanceOf(Rejection.class);
  }

  @Test
  void wordsAreComparedWithoutRegardToCaseWidthAndSpaces() {
    assertThat(EngineRoster.key("  Data   Analysis ")).isEqualTo(EngineRoster.key("data analysis"));
    assertThat(EngineRoster.key("ＳＱＬ")).isEqualTo("sql");
  }

  private static List<UUID> people(int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toList();
  }

  private static Profile skills(List<String> skills) {
    return new Profile(
        "", skills, List.of(), List.of(), 0, List.of(), List.of(), Optional.empty(), Details.NONE);
  }

  private static Profile ranking(List<UUID> ranked, List<UUID> vetoes) {
    return new Profile(
        "", List.of(), List.of(), List.of(), 0, ranked, vetoes, Optional.empty(), Details.NONE);
  }
}
