package org.tandem.tool.goals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What would make a measure clearer: the rules of scale quality in Goal Attainment Scaling as far
 * as words and numbers show them (levels exclude each other, one dimension, observable, equal
 * steps, a realistic zero). It advises; two people may know better.
 *
 * @param code which rule
 * @param words the words it is about, as they were written; empty where there are none to name
 */
public record ScaleAdvice(Code code, Set<String> words) {
  private static final double UNEVEN = 3;

  /** A rule of scale quality. */
  public enum Code {
    /** Words that two people can understand differently, such as "better". */
    VAGUE,
    /** Some levels give a number and others do not. */
    SOME_NUMBERS,
    /** The same number fits two levels. */
    NUMBERS_OVERLAP,
    /** From level to level, the numbers rise and fall. */
    NUMBERS_MIXED,
    /** One step between levels is three times as large as another, or more. */
    STEPS_UNEVEN,
    /** Things already stand at what is expected, or above. */
    START_AT_EXPECTED
  }

  /** Copies the words. */
  public ScaleAdvice {
    words = Set.copyOf(words);
  }

  static List<ScaleAdvice> on(AttainmentScale scale) {
    Collection<String> texts =
        scale.levels().values().stream().filter(text -> !text.isEmpty()).toList();
    List<ScaleAdvice> advice = new ArrayList<>(vague(texts.stream()));
    numbers(texts.stream().map(LevelNumbers::in).toList()).forEach(code -> advice.add(of(code)));
    if (scale.baseline().isPresent()
        && scale.baseline().getAsInt() >= 0
        && scale.baseline().getAsInt() < Goal.HIGHEST) {
      advice.add(of(Code.START_AT_EXPECTED));
    }
    return advice;
  }

  static List<ScaleAdvice> on(List<KeyResult> results) {
    return vague(results.stream().map(KeyResult::text));
  }

  private static List<ScaleAdvice> vague(Stream<String> texts) {
    Set<String> found = new TreeSet<>();
    texts.forEach(text -> found.addAll(VagueWords.in(text)));
    return found.isEmpty() ? List.of() : List.of(new ScaleAdvice(Code.VAGUE, found));
  }

  private static List<Code> numbers(List<LevelNumbers> levels) {
    List<LevelNumbers> counted = levels.stream().filter(LevelNumbers::isOne).toList();
    if (counted.size() < 2) {
      return List.of();
    }
    if (levels.stream().anyMatch(LevelNumbers::isNone)) {
      return List.of(Code.SOME_NUMBERS);
    }
    if (counted.size() < levels.size()) {
      return List.of(); // a level with several numbers: which of them counts is not for us to say
    }
    double[] steps = new double[counted.size() - 1];
    boolean overlap = false;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = counted.get(i + 1).middle() - counted.get(i).middle();
      overlap |= counted.get(i).overlaps(counted.get(i + 1));
    }
    if (overlap) {
      return List.of(Code.NUMBERS_OVERLAP);
    }
    DoubleSummaryStatistics change = DoubleStream.of(steps).summaryStatistics();
    if (change.getMin() < 0 && change.getMax() > 0) {
      return List.of(Code.NUMBERS_MIXED);
    }
    DoubleSummaryStatistics size = DoubleStream.of(steps).map(Math::abs).summaryStatistics();
    return size.getMin() > 0 && size.getMax() >= UNEVEN * size.getMin()
        ? List.of(Code.STEPS_UNEVEN)
        : List.of();
  }

  private static ScaleAdvice of(Code code) {
    return new ScaleAdvice(code, Set.of());
  }
}
