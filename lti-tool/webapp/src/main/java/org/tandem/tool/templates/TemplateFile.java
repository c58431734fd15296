package org.tandem.tool.templates;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.program.ProgramTemplate;

/**
 * A file that describes a template, as it was read; {@code docs/templates.md} is its manual.
 *
 * @param design what it describes, if nothing is wrong with it
 * @param flaws everything that is wrong with it, by line
 */
public record TemplateFile(Optional<TemplateDesign> design, List<TemplateFlaw> flaws) {

  /** Copies the flaws. */
  public TemplateFile {
    flaws = List.copyOf(flaws);
  }

  /** The template itself, if nothing is wrong with the file. */
  public Optional<ProgramTemplate> template() {
    return design.map(TemplateDesign::template);
  }

  /** The same file, refused for a further reason. */
  TemplateFile refused(TemplateFlaw.Code code, String detail) {
    return new TemplateFile(Optional.empty(), List.of(new TemplateFlaw(code, 0, detail)));
  }

  /**
   * What is in a file that was found without a flaw before.
   *
   * @throws IllegalStateException naming the flaws
   */
  TemplateDesign require(String name) {
    return design.orElseThrow(
        () -> new IllegalStateException("The template " + name + " has flaws: " + flaws));
  }
}
