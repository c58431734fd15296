package org.tandem.tool.templates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;
import org.tandem.tool.templates.store.PackagedFiles;

/** The templates that come with Tandem, for registrations that have none of their own. */
public final class ShippedOnly implements Templates {
  private final PackagedFiles files = new PackagedFiles();
  private final List<TemplateDesign> designs =
      files.templates().stream().map(file -> reader().read(file).require("a file")).toList();
  private final List<ProgramTemplate> shipped =
      designs.stream().map(TemplateDesign::template).toList();

  List<TemplateDesign> designs() {
    return designs;
  }

  /** Reads further files by the same rules. */
  TemplateReader reader() {
    return new TemplateReader(files.rules());
  }

  TemplateDocument document() {
    return new TemplateDocument(files.rules());
  }

  @Override
  public List<ProgramTemplate> shipped() {
    return shipped;
  }

  @Override
  public List<ProgramTemplate> offered(UUID tenantId) {
    return shipped;
  }

  @Override
  public Optional<ProgramTemplate> newest(UUID tenantId, String id) {
    return shipped.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  @Override
  public ProgramTemplate of(UUID tenantId, String id, int version) {
    return newest(tenantId, id).orElseThrow();
  }
}
