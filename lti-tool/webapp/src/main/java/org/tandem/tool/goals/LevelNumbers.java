package org.tandem.tool.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in the description of a level, in whatever digits they are written.
 *
 * @param count how many there are; the two of a range such as "3 to 5" count as one
 * @param from the first, or the lower end of a range
 * @param to the same again, or the upper end
 */
record LevelNumbers(int count, double from, double to) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}+(?:[.,\u066B]\\p{Nd}+)?");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:-|\u2013|to|until|\u0625\u0644\u0649|\u062D\u062A\u0649)\\s*");

  static LevelNumbers in(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int end = -1;
    boolean range = false;
    while (matcher.find()) {
      range =
          numbers.size() == 1 && BETWEEN.matcher(text.substring(end, matcher.start())).matches();
      numbers.add(value(matcher.group()));
      end = matcher.end();
    }
    return switch (numbers.size()) {
      case 0 -> new LevelNumbers(0, 0, 0);
      case 1 -> new LevelNumbers(1, numbers.get(0), numbers.get(0));
      case 2 -> new LevelNumbers(range ? 1 : 2, numbers.get(0), numbers.get(1));
      default -> new LevelNumbers(numbers.size(), 0, 0);
    };
  }

  boolean isNone() {
    return count == 0;
  }

  boolean isOne() {
    return count == 1;
  }

  double middle() {
    return (from + to) / 2;
  }

  /** Whether a number fits both; two levels with the same single number differ in words. */
  boolean overlaps(LevelNumbers other) {
    boolean ranges = from != to || other.from != other.to;
    return ranges && from <= other.to && other.from <= to;
  }

  private static double value(String digits) {
    StringBuilder plain = new StringBuilder();
    digits
        .chars()
        .forEach(
            c -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : '.'));
    return Double.parseDouble(plain.toString());
  }
}
