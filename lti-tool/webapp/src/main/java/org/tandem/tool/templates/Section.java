package org.tandem.tool.templates;

import static org.tandem.tool.templates.TemplateFlaw.Code;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.LocalText;

/**
 * Names and values of a YAML file, each asked for with the type that belongs there. What does not
 * fit is noted with its line, and something that does fit stands in for it.
 */
final class Section {
  private static final String STAND_IN = "?";
  private static final String LANGUAGE = "[a-z]{2,3}";
  private static final String ENGLISH = "en";

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final int line;
  private final Flaws flaws;

  private Section(int line, Flaws flaws) {
    this.line = line;
    this.flaws = flaws;
  }

  /** In place of a section that is not there: what it is asked is noted by nobody. */
  static Section nothing() {
    return new Section(0, new Flaws());
  }

  /** What stands in a mapping. */
  static Section of(MappingNode mapping, Flaws flaws) {
    Section section = new Section(lineOf(mapping), flaws);
    for (NodeTuple entry : mapping.getValue()) {
      int line = lineOf(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode name)) {
        flaws.note(Code.NOT_YAML, line, "");
      } else if (section.values.putIfAbsent(name.getValue(), entry.getValueNode()) == null) {
        section.lines.put(name.getValue(), line);
      } else {
        flaws.note(Code.TWICE, line, name.getValue());
      }
    }
    return section;
  }

  /** The names, in the order of the file. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** In which line a name stands; the section's own where it does not. */
  int line(String name) {
    return lines.getOrDefault(name, line);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Whether names and values stand below this name. */
  boolean isSection(String name) {
    return values.get(name) instanceof MappingNode;
  }

  void flaw(Code code, String name, String detail) {
    flaws.note(code, line(name), detail);
  }

  /** Notes every name that nothing was asked of. */
  void end() {
    values.keySet().stream()
        .filter(name -> !asked.contains(name))
        .forEach(name -> flaw(Code.UNKNOWN, name, name));
  }

  /** A text of at least one character. */
  String text(String name, int longest) {
    String text = textOrEmpty(name, longest);
    if (text.isEmpty() && take(name).isPresent()) {
      flaw(Code.TEXT, name, name + ": 1–" + longest);
    }
    return text.isEmpty() ? STAND_IN : text;
  }

  String textOrEmpty(String name, int longest) {
    Optional<Node> found = require(name);
    return found.isEmpty() ? STAND_IN : text(found.get(), name, longest);
  }

  int number(String name, int least, int most) {
    Optional<Node> found = require(name);
    if (found.isPresent()) {
      try {
        int number = Integer.parseInt(scalar(found.get(), Tag.INT).orElse(""));
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException notWhole) {
        // said below
      }
      flaws.note(Code.NUMBER, lineOf(found.get()), name + ": " + least + "–" + most);
    }
    return least;
  }

  boolean flag(String name) {
    Optional<Node> found = require(name);
    Optional<String> word = found.flatMap(node -> scalar(node, Tag.BOOL));
    if (found.isPresent() && word.isEmpty()) {
      flaw(Code.FLAG, name, name);
    }
    return word.map("true"::equals).orElse(false);
  }

  /** One of the constants. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    return word(name, all.stream().map(Enum::name).toList()).map(word -> Enum.valueOf(type, word));
  }

  /** One of these words. */
  Optional<String> word(String name, List<String> words) {
    Optional<Node> found = require(name);
    Optional<String> word = found.flatMap(node -> scalar(node, Tag.STR)).filter(words::contains);
    if (found.isPresent() && word.isEmpty()) {
      flaw(Code.CHOICE, name, name + ": " + String.join(", ", words));
    }
    return word;
  }

  /** What stands below a name. */
  Section section(String name) {
    Optional<Node> found = require(name);
    if (found.isPresent() && found.get() instanceof MappingNode mapping) {
      return of(mapping, flaws);
    }
    if (found.isPresent()) {
      flaw(Code.SECTION, name, name);
    }
    return nothing();
  }

  /** A list of short texts. */
  List<String> texts(String name, int most, int longest) {
    Optional<Node> found = require(name);
    if (found.isPresent()
        && found.get() instanceof SequenceNode list
        && list.getValue().size() <= most) {
      return list.getValue().stream().map(node -> listed(node, name, longest)).toList();
    }
    if (found.isPresent()) {
      flaw(Code.LIST, name, name + ": 0–" + most);
    }
    return List.of();
  }

  /** A text in several languages, English always among them. */
  LocalText localText(String name, int longest) {
    return new LocalText(byLanguage(name, (all, language) -> all.text(language, longest)));
  }

  /** The same, where a text may also be empty. */
  LocalText localTextOrEmpty(String name, int longest) {
    return new LocalText(byLanguage(name, (all, language) -> all.textOrEmpty(language, longest)));
  }

  /** Something in several languages, English always among them. */
  <T> Map<String, T> byLanguage(String name, BiFunction<Section, String, T> read) {
    Section all = section(name);
    Map<String, T> found = new LinkedHashMap<>();
    for (String language : all.names()) {
      if (language.matches(LANGUAGE)) {
        found.put(language, read.apply(all, language));
      } else {
        all.flaw(Code.LANGUAGE, language, language);
      }
    }
    if (!found.containsKey(ENGLISH)) {
      if (isSection(name)) {
        flaw(Code.ENGLISH, name, name);
      }
      found.put(ENGLISH, read.apply(nothing(), ENGLISH));
    }
    return found;
  }

  private Optional<Node> require(String name) {
    Optional<Node> found = take(name);
    if (found.isEmpty()) {
      flaws.note(Code.MISSING, line, name);
    }
    return found;
  }

  private Optional<Node> take(String name) {
    asked.add(name);
    return Optional.ofNullable(values.get(name));
  }

  private String listed(Node node, String name, int longest) {
    String text = text(node, name, longest);
    if (text.isEmpty()) {
      flaws.note(Code.TEXT, lineOf(node), name + ": 1–" + longest);
    }
    return text;
  }

  private String text(Node node, String name, int longest) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      try {
        return PlainText.tidy(scalar.getValue(), longest);
      } catch (Rejection tooLongOrNoText) {
        // said below
      }
    }
    flaws.note(Code.TEXT, lineOf(node), name + ": 1–" + longest);
    return STAND_IN;
  }

  private static Optional<String> scalar(Node node, Tag tag) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(tag)
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
