package org.tandem.tool.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tandem.tool.matching.MatchResult.Part;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * Says what met in the words of a reader: words that were compared without regard to their spelling
 * in a person's own, a program's questions as the program words them. Answers that nobody is to be
 * shown are told together, as points without any word.
 */
public final class Wording {
  /** In place of the criteria whose answers nobody is shown. */
  public static final String UNSAID = "unsaid";

  private final ProgramQuestions asked;
  private final Locale locale;

  /** The wording of a program for a reader of a language. */
  public Wording(MatchSettings settings, Locale locale) {
    this.asked = settings.asked();
    this.locale = locale;
  }

  /** What two people have in common, in the spelling of one of them. */
  public List<Part> of(List<Part> parts, Optional<Profile> speller) {
    Map<String, String> words = speller.map(Wording::spelling).orElse(Map.of());
    return of(parts, word -> words.getOrDefault(word, word));
  }

  private List<Part> of(List<Part> parts, UnaryOperator<String> spelled) {
    List<Part> worded = new ArrayList<>();
    int points = 0;
    int atMost = 0;
    for (Part part : parts) {
      Optional<ProfileQuestion> question = asked.counting(part.criterion());
      if (question.filter(ProfileQuestion::shown).isPresent()) {
        worded.add(worded(part, question.get()));
      } else if (part.criterion().startsWith(ProfileQuestion.PREFIX)) {
        points += part.points();
        atMost += part.atMost();
      } else {
        worded.add(part.meeting(part.met().stream().map(spelled).toList()));
      }
    }
    if (atMost > 0) {
      worded.add(new Part(UNSAID, points, atMost, true, List.of(), null));
    }
    return List.copyOf(worded);
  }

  private Part worded(Part part, ProfileQuestion question) {
    List<String> met = part.met().stream().map(one -> word(question, one)).toList();
    return part.meeting(met).about(new Part.Asked(question.text().in(locale), question.type()));
  }

  /** A word that is missing, or nothing where no person is shown who said what. */
  public Optional<String> missing(String criterion, String word) {
    return criterion.startsWith(ProfileQuestion.PREFIX)
        ? asked
            .counting(criterion)
            .filter(ProfileQuestion::shown)
            .map(question -> word(question, word))
        : Optional.of(word);
  }

  /** What counts by the names of a program's own questions, for whoever weighs it. */
  public Map<String, String> questions() {
    Map<String, String> all = new HashMap<>();
    asked.counted().forEach(one -> all.put(one.criterion(), one.text().in(locale)));
    return all;
  }

  private String word(ProfileQuestion question, String compared) {
    return switch (question.type()) {
      case ONE, SEVERAL ->
          question.choice(compared).map(one -> one.text().in(locale)).orElse(compared);
      case DATE -> LocalDate.ofEpochDay(Long.parseLong(compared)).toString();
      case TEXT, NUMBER, YES_NO -> compared;
    };
  }

  private static Map<String, String> spelling(Profile profile) {
    Map<String, String> words = new HashMap<>();
    Stream.of(
            profile.skills(),
            profile.topics(),
            profile.languages(),
            profile.details().goals(),
            profile.details().affinity(),
            List.of(profile.details().location()))
        .flatMap(List::stream)
        .forEach(word -> words.put(EngineRoster.key(word), word));
    return words;
  }
}
