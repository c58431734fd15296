package org.tandem.tool.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.Choice;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Range;
import org.tandem.tool.questions.Way;
import org.tandem.tool.templates.TemplateFlaw.Code;

/** What programs of a template ask people of their own, in its file. */
final class QuestionsSection {
  static final String NAME = "questions";

  private static final String BOTH = "BOTH";

  private QuestionsSection() {}

  /** Reads it; the questions count by their points beside what counts already. */
  static MatchSettings read(Section root, MatchSettings settings) {
    if (!root.has(NAME)) {
      return settings;
    }
    Section all = root.section(NAME);
    List<ProfileQuestion> questions = new ArrayList<>();
    Map<String, Integer> points = new HashMap<>();
    for (String key : all.names()) {
      Section said = all.section(key);
      if (all.isSection(key)) {
        points.put(
            ProfileQuestion.PREFIX + key,
            said.has("points") ? said.number("points", 0, Weights.MOST) : 0);
        question(all, key, said).ifPresent(questions::add);
        said.end();
      }
    }
    try {
      return settings.asking(new ProgramQuestions(questions), points);
    } catch (Rejection tooMany) {
      root.flaw(Code.QUESTION, NAME, String.valueOf(tooMany.getMessage()));
      return settings;
    }
  }

  private static Optional<ProfileQuestion> question(Section all, String key, Section said) {
    AnswerType type = said.choice("type", AnswerType.class).orElse(AnswerType.TEXT);
    Way way = said.has("way") ? said.choice("way", Way.class).orElse(Way.NOT) : Way.NOT;
    try {
      return Optional.of(
          new ProfileQuestion(
              key,
              1,
              type,
              said.localText("text", ProfileQuestion.LONGEST_TEXT),
              said.has("hint")
                  ? Optional.of(said.localText("hint", ProfileQuestion.LONGEST_HINT))
                  : Optional.empty(),
              asked(said),
              said.has("required") && said.flag("required"),
              type.hasChoices() ? choices(said.section("choices")) : List.of(),
              type == AnswerType.NUMBER
                  ? new Range(
                      said.number("least", -Range.FURTHEST, Range.FURTHEST),
                      said.number("most", -Range.FURTHEST, Range.FURTHEST))
                  : Range.NONE,
              way,
              way == Way.NEAR ? said.number("within", 1, Range.FURTHEST) : 0,
              said.flag("shown"),
              false));
    } catch (Rejection flaw) {
      all.flaw(Code.QUESTION, key, String.valueOf(flaw.getMessage()));
      return Optional.empty();
    }
  }

  private static List<Side> asked(Section said) {
    if (!said.has("asked")) {
      return List.of(Side.values());
    }
    String of =
        said.word("asked", List.of(BOTH, Side.MENTEE.name(), Side.MENTOR.name())).orElse(BOTH);
    return of.equals(BOTH) ? List.of(Side.values()) : List.of(Side.valueOf(of));
  }

  private static List<Choice> choices(Section all) {
    return all.names().stream()
        .map(id -> new Choice(id, all.localText(id, ProfileQuestion.LONGEST_CHOICE)))
        .toList();
  }

  /** What is asked, without what is asked no more. */
  static Map<String, Object> values(MatchSettings settings) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ProfileQuestion one : settings.asked().all()) {
      if (!one.retired()) {
        all.put(one.key(), values(one, settings.weights().points().get(one.criterion())));
      }
    }
    return all;
  }

  private static Map<String, Object> values(ProfileQuestion one, @Nullable Integer points) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("type", one.type().name());
    said.put("text", TemplateDocument.texts(one.text()));
    one.hint().ifPresent(hint -> said.put("hint", TemplateDocument.texts(hint)));
    said.put("asked", one.asked().size() > 1 ? BOTH : one.asked().get(0).name());
    said.put("required", one.required());
    if (one.type().hasChoices()) {
      Map<String, Object> choices = new LinkedHashMap<>();
      one.choices()
          .forEach(choice -> choices.put(choice.id(), TemplateDocument.texts(choice.text())));
      said.put("choices", choices);
    }
    if (one.type() == AnswerType.NUMBER) {
      said.put("least", one.range().least());
      said.put("most", one.range().most());
    }
    said.put("way", one.way().name());
    if (one.way() == Way.NEAR) {
      said.put("within", one.within());
    }
    said.put("shown", one.shown());
    if (points != null) {
      said.put("points", points);
    }
    return said;
  }
}
