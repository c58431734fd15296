package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;

/**
 * The templates among the application's own resources, read and checked when the application
 * starts: one that does not keep to its kind stops it with the reason.
 */
@ApplicationScoped
class TemplateFiles implements Templates {
  private static final List<String> NAMES =
      List.of(
          "first-year-peer-mentoring",
          "placement-coaching",
          "career-mentoring",
          "reverse-mentoring-for-leaders",
          "leadership-coach",
          "onboarding-buddy",
          "dissertation-coaching",
          "mentoring-circle");

  private volatile @Nullable List<ProgramTemplate> read;

  void start(@Observes Startup startup) {
    all();
  }

  @Override
  public List<ProgramTemplate> all() {
    List<ProgramTemplate> known = read;
    if (known == null) {
      TemplateReader reader =
          new TemplateReader(DesignFile.read("clauses"), DesignFile.read("kinds"));
      known = NAMES.stream().map(DesignFile::read).map(reader::template).toList();
      read = known;
    }
    return known;
  }

  @Override
  public Optional<ProgramTemplate> find(String id) {
    return all().stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
