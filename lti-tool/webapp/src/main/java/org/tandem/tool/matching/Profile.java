package org.tandem.tool.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.Said;

/**
 * What a person says for the matching. Empty means "not stated".
 *
 * @param about a few words about oneself, up to 500 characters
 * @param skills offered by a mentor, wanted by a mentee; up to 10
 * @param topics what to talk about; up to 10
 * @param languages language codes or names; up to 10
 * @param seats how many mentees a mentor takes, 0 to {@link Seats#MOST}; ignored for a mentee
 * @param ranked the people on the other side one asks for, most wanted first; up to 5
 * @param vetoes people not to be matched with; seen by nobody else
 * @param hours when they have time
 * @param details what only some programs ask for
 */
public record Profile(
    String about,
    List<String> skills,
    List<String> topics,
    List<String> languages,
    int seats,
    List<UUID> ranked,
    List<UUID> vetoes,
    Optional<Availability> hours,
    Details details) {

  /** Most mentors that can be ranked. */
  public static final int MOST_RANKED = 5;

  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORD = 80;
  private static final int LONGEST_ABOUT = 500;
  private static final int MOST_VETOES = 20;

  /**
   * Trims, drops repetitions and checks the limits.
   *
   * @throws Rejection (invalid-profile) beyond a limit
   */
  public Profile {
    about = about.strip();
    skills = words(skills);
    topics = words(topics);
    languages = words(languages);
    // Profiles that were kept before these were asked for have none.
    hours = hours == null ? Optional.empty() : hours;
    details = details == null ? Details.NONE : details;
    ranked = List.copyOf(new LinkedHashSet<>(ranked));
    vetoes = List.copyOf(new LinkedHashSet<>(vetoes));
    check(about.length() <= LONGEST_ABOUT, "Keep the text about yourself to 500 characters.");
    check(seats >= 0 && seats <= Seats.MOST, "Offer from 0 to " + Seats.MOST + " seats.");
    check(ranked.size() <= MOST_RANKED, "Rank up to " + MOST_RANKED + " people.");
    check(vetoes.size() <= MOST_VETOES, "Exclude up to " + MOST_VETOES + " people.");
    check(ranked.stream().noneMatch(vetoes::contains), "Nobody can be both wanted and excluded.");
  }

  /** Nothing stated yet. */
  public static Profile blank(int seats) {
    return new Profile(
        "",
        List.of(),
        List.of(),
        List.of(),
        seats,
        List.of(),
        List.of(),
        Optional.empty(),
        Details.NONE);
  }

  /** The same with other answers to the program's own questions. */
  public Profile answering(Map<String, Said> answers) {
    return new Profile(
        about, skills, topics, languages, seats, ranked, vetoes, hours, details.answering(answers));
  }

  static List<String> words(List<String> words) {
    List<String> kept =
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    check(kept.size() <= MOST_WORDS, "Name up to " + MOST_WORDS + " of each.");
    check(
        kept.stream().allMatch(word -> word.length() <= LONGEST_WORD),
        "Keep each word or phrase to " + LONGEST_WORD + " characters.");
    return kept;
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw Rejection.invalid("invalid-profile", otherwise);
    }
  }
}
