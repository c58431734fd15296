package org.tandem.tool.requests;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which mentors a mentee wants to see; empty means all.
 *
 * @param text words that all appear in name, self-description, skills or topics
 * @param skill a skill they offer
 * @param language a language they work in
 * @param hours hours a week that both have time, at least
 * @param freeOnly only those with a free seat
 */
public record MentorFilter(
    String text, String skill, String language, double hours, boolean freeOnly) {

  /** Whether this mentor is to be shown. */
  public boolean accepts(MentorCard mentor) {
    String all =
        Stream.concat(
                Stream.of(mentor.name(), mentor.profile().about()),
                Stream.concat(
                    mentor.profile().skills().stream(), mentor.profile().topics().stream()))
            .map(MentorFilter::plain)
            .collect(Collectors.joining("\n"));
    return words(text).allMatch(all::contains)
        && has(mentor.profile().skills(), skill)
        && has(mentor.profile().languages(), language)
        && mentor.sharedHours() >= hours
        && (!freeOnly || mentor.seats().free() > 0);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(plain(text).split("\\s+")).filter(word -> !word.isEmpty());
  }

  private static boolean has(List<String> words, String wanted) {
    String plain = plain(wanted);
    return plain.isEmpty() || words.stream().map(MentorFilter::plain).anyMatch(plain::equals);
  }

  /** Without regard to case, width or accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
