package org.tandem.tool.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.program.Aim;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.templates.TemplateFlaw.Code;

/** What programs of a template are often wanted for, in its file. */
final class AimsSection {
  static final String NAME = "aims";

  private static final String INDICATORS = "indicators";
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_WHY = 500;
  private static final int ALL = 100;

  private AimsSection() {}

  static List<Aim> read(Section root) {
    if (!root.has(NAME)) {
      return List.of();
    }
    Section all = root.section(NAME);
    if (all.names().size() > Objective.MOST) {
      root.flaw(Code.LIST, NAME, NAME + ": 0–" + Objective.MOST);
    }
    return all.names().stream().map(id -> aim(all, id)).toList();
  }

  private static Aim aim(Section all, String id) {
    if (!TemplateReader.isId(id)) {
      all.flaw(Code.ID, id, id);
    }
    Section said = all.section(id);
    Aim aim =
        new Aim(
            id,
            said.localText("text", LONGEST_TEXT),
            said.has("why") ? Optional.of(said.localText("why", LONGEST_WHY)) : Optional.empty(),
            indicators(said));
    said.end();
    return aim;
  }

  private static List<Indicator> indicators(Section said) {
    Section all = said.section(INDICATORS);
    List<Indicator> read =
        List.of(Measure.values()).stream()
            .filter(measure -> all.has(measure.name()))
            .map(measure -> new Indicator(measure, all.number(measure.name(), 1, ALL)))
            .toList();
    all.end();
    if (read.isEmpty() && said.isSection(INDICATORS)) {
      said.flaw(Code.SECTION, INDICATORS, INDICATORS);
    }
    return read;
  }

  static Map<String, Object> values(List<Aim> aims) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Aim aim : aims) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("text", TemplateDocument.texts(aim.text()));
      aim.why().ifPresent(why -> said.put("why", TemplateDocument.texts(why)));
      Map<String, Object> indicators = new LinkedHashMap<>();
      aim.indicators().forEach(one -> indicators.put(one.measure().name(), one.target()));
      said.put(INDICATORS, indicators);
      all.put(aim.id(), said);
    }
    return all;
  }
}
