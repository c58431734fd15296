package org.tandem.tool.templates;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the text of a file into the section that all of it is. What no template needs and what YAML
 * files do harm with (references to themselves, types, depth, length) is refused while it is read,
 * before anything is built from it. No object is ever made by the file's own word.
 */
final class YamlFile {
  /** The longest file, in characters: ten times the longest template that Tandem has. */
  static final int LONGEST = 64_000;

  private static final int DEEPEST = 8;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LONGEST).setMaxAliasesForCollections(0).build();

  private YamlFile() {}

  /** The section that all of the file is; an empty one where a flaw keeps it from being read. */
  static Section open(String text, Flaws flaws) {
    if (text.length() > LONGEST) {
      flaws.note(TemplateFlaw.Code.TOO_LONG, 0, String.valueOf(LONGEST));
      return Section.nothing();
    }
    try {
      if (!isPlain(text, flaws)) {
        return Section.nothing();
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Section.of(mapping, flaws);
      }
      flaws.note(TemplateFlaw.Code.NOT_ONE_DOCUMENT, 1, "");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      flaws.note(TemplateFlaw.Code.NOT_YAML, line, e.getProblem());
    } catch (YamlEngineException e) {
      flaws.note(TemplateFlaw.Code.NOT_YAML, 0, e.getClass().getSimpleName());
    }
    return Section.nothing();
  }

  private static boolean isPlain(String text, Flaws flaws) {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      switch (event.getEventId()) {
        case DocumentStart -> documents++;
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (documents > 1) {
        flaws.note(TemplateFlaw.Code.NOT_ONE_DOCUMENT, line, "");
      } else if (depth > DEEPEST) {
        flaws.note(TemplateFlaw.Code.TOO_DEEP, line, "");
      } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        flaws.note(
            TemplateFlaw.Code.ALIAS, line, node.getAnchor().map(Anchor::getValue).orElse(""));
      } else {
        tag(event).ifPresent(tag -> flaws.note(TemplateFlaw.Code.TAG, line, tag));
      }
      if (!flaws.none()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }
}
