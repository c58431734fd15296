package org.tandem.launcher;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/asvs.md complete, and what it claims and the tests that show it the same. */
class AsvsPageTest {
  private static final Path PAGE = Path.of("../docs/asvs.md");

  /** How many requirements of levels 1 and 2 the standard has, version 5.0.0. */
  private static final int REQUIREMENTS = 253;

  private static final Set<String> STATES =
      Set.of("held", "partly", "no", "not here", "the proxy's", "the LMS's", "the operator's");

  /** A number, or the first and the last of a row of them. */
  private static final Pattern NUMBERS = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–(\\d+))?");

  private final NamedTests tests = new NamedTests(PAGE);

  @Test
  void answersEachRequirementOnce() throws IOException {
    List<String> numbers = rows().flatMap(row -> numbers(row[1])).toList();

    assertThat(numbers).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
  }

  @Test
  void saysHowEachStandsAndNamesTestsThatAreThere() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(STATES).contains(row[2]));
    assertThat(rows()).allSatisfy(row -> assertThat(row[3]).hasSizeGreaterThan(8));
    assertThat(rows().flatMap(row -> tests.in(row[4]).stream()))
        .hasSizeGreaterThan(60)
        .filteredOn(named -> !tests.isThere(named))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  @Test
  void countsWhatItSays() throws IOException {
    String sums =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("held: ")).findAny().get();

    assertThat(
            Stream.of(sums.replaceAll("\\.$", "").split(" · "))
                .map(sum -> sum.split(": "))
                .collect(toMap(sum -> sum[0], sum -> Long.parseLong(sum[1]))))
        .isEqualTo(
            rows().collect(groupingBy(row -> row[2], summingLong(row -> numbers(row[1]).count()))));
  }

  private static Stream<String[]> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| \\d.*"))
        .map(line -> line.split("\\s*\\|\\s*", -1));
  }

  private static Stream<String> numbers(String cell) {
    return NUMBERS
        .matcher(cell)
        .results()
        .flatMap(
            found -> {
              int first = Integer.parseInt(found.group(2));
              int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
              return IntStream.rangeClosed(first, last).mapToObj(n -> found.group(1) + "." + n);
            });
  }
}
