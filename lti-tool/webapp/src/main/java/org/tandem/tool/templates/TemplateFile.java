package org.tandem.tool.templates;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.program.ProgramTemplate;

/**
 * A file that describes a template, as it was read; {@code docs/templates.md} is its manual.
 *
 * @param template what it describes, if nothing is wrong with it
 * @param flaws everything that is wrong with it, by line
 */
public record TemplateFile(Optional<ProgramTemplate> template, List<TemplateFlaw> flaws) {

  /** Copies the flaws. */
  public TemplateFile {
    flaws = List.copyOf(flaws);
  }

  /** The same file, refused for a further reason. */
  TemplateFile refused(TemplateFlaw.Code code, String detail) {
    return new TemplateFile(Optional.empty(), List.of(new TemplateFlaw(code, 0, detail)));
  }

  /**
   * The template of a file that was found without a flaw before.
   *
   * @throws IllegalStateException naming the flaws
   */
  ProgramTemplate require(String name) {
    return template.orElseThrow(
        () -> new IllegalStateException("The template " + name + " has flaws: " + flaws));
  }
}
