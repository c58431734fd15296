package org.tandem.tool.templates.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;
import org.tandem.tool.templates.Difference;
import org.tandem.tool.templates.TemplateFile;
import org.tandem.tool.templates.TemplateFlaw;
import org.tandem.tool.templates.TemplateLibrary;

/** What the console shows of templates. */
public final class TemplateViews {
  private TemplateViews() {}

  /**
   * A template of the library.
   *
   * @param shipped whether it comes with Tandem
   * @param offered whether programs can be made from it
   * @param programs how many programs were made from it, whatever its version
   */
  public record LibraryView(
      String id,
      String name,
      String summary,
      String kind,
      boolean shipped,
      boolean offered,
      int programs,
      List<EntryView> versions) {}

  /**
   * A version of a template.
   *
   * @param addedAt when it was brought in; none for what comes with Tandem
   */
  public record EntryView(int version, @Nullable String addedAt) {}

  /** A place in which two templates differ; an entry that one of them lacks is absent. */
  public record DifferenceView(String place, @Nullable String before, @Nullable String after) {}

  /**
   * What is in a file.
   *
   * @param id of the template; none where the file has flaws
   * @param differences from the newest version that is there; none for a new template
   */
  public record FileView(
      List<TemplateFlaw> flaws,
      @Nullable String id,
      @Nullable String name,
      int version,
      List<DifferenceView> differences) {}

  static FileView of(TemplateFile file, List<DifferenceView> news, Locale locale) {
    return file.template()
        .map(one -> new FileView(List.of(), one.id(), one.name().in(locale), one.version(), news))
        .orElseGet(() -> new FileView(file.flaws(), null, null, 0, List.of()));
  }

  static List<DifferenceView> of(List<Difference> differences) {
    return differences.stream()
        .map(
            one ->
                new DifferenceView(
                    one.place(), one.before().orElse(null), one.after().orElse(null)))
        .toList();
  }

  static List<LibraryView> library(
      UUID tenantId,
      Templates templates,
      TemplateLibrary library,
      List<Program> programs,
      Locale locale) {
    Set<String> retired = library.retired(tenantId);
    List<TemplateLibrary.Entry> entries = library.entries(tenantId);
    Set<String> own = new LinkedHashSet<>();
    entries.forEach(entry -> own.add(entry.id()));
    List<LibraryView> all = new ArrayList<>();
    for (String id : own) {
      List<EntryView> versions =
          entries.stream()
              .filter(entry -> entry.id().equals(id))
              .map(entry -> new EntryView(entry.version(), entry.addedAt().toString()))
              .toList();
      ProgramTemplate newest = templates.of(tenantId, id, versions.get(0).version());
      all.add(view(newest, false, !retired.contains(id), versions, programs, locale));
    }
    for (ProgramTemplate shipped : templates.shipped()) {
      List<EntryView> versions = List.of(new EntryView(shipped.version(), null));
      all.add(view(shipped, true, !retired.contains(shipped.id()), versions, programs, locale));
    }
    return all;
  }

  private static LibraryView view(
      ProgramTemplate template,
      boolean shipped,
      boolean offered,
      List<EntryView> versions,
      List<Program> programs,
      Locale locale) {
    long made = programs.stream().filter(one -> one.template().id().equals(template.id())).count();
    return new LibraryView(
        template.id(),
        template.name().in(locale),
        template.summary().in(locale),
        template.kind().name(),
        shipped,
        offered,
        (int) made,
        versions);
  }
}
