package org.tandem.tool.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;

/**
 * Knows every template. Those that come with Tandem are read when one is first asked for, since a
 * start would wait for them; the tests read each.
 */
@ApplicationScoped
class KnownTemplates implements Templates, TemplateDesigns {
  /** How many versions are kept at hand; they never change, so any of them may be forgotten. */
  private static final int AT_HAND = 500;

  private record Key(UUID tenantId, String id, int version) {}

  private final ShippedFiles files;
  private final TemplateLibrary library;
  private final Map<Key, TemplateDesign> atHand = new ConcurrentHashMap<>();
  private volatile @Nullable List<TemplateDesign> read;

  @Inject
  KnownTemplates(ShippedFiles files, TemplateLibrary library) {
    this.files = files;
    this.library = library;
  }

  @Override
  public List<ProgramTemplate> shipped() {
    return designs().stream().map(TemplateDesign::template).toList();
  }

  private List<TemplateDesign> designs() {
    List<TemplateDesign> known = read;
    if (known == null) {
      TemplateReader reader = new TemplateReader(files.rules());
      known =
          files.templates().stream()
              .map(file -> reader.read(file).require(file.lines().skip(2).findFirst().orElse("")))
              .toList();
      read = known;
    }
    return known;
  }

  @Override
  public List<ProgramTemplate> offered(UUID tenantId) {
    Set<String> retired = library.retired(tenantId);
    List<ProgramTemplate> offered = new ArrayList<>();
    String last = "";
    for (TemplateLibrary.Entry entry : library.entries(tenantId)) {
      if (!entry.id().equals(last)) {
        offered.add(of(tenantId, entry.id(), entry.version()));
      }
      last = entry.id();
    }
    offered.addAll(shipped());
    offered.removeIf(template -> retired.contains(template.id()));
    return List.copyOf(offered);
  }

  @Override
  public Optional<ProgramTemplate> newest(UUID tenantId, String id) {
    return shipped(id)
        .or(
            () ->
                library.entries(tenantId).stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .map(entry -> of(tenantId, id, entry.version())));
  }

  @Override
  public ProgramTemplate of(UUID tenantId, String id, int version) {
    return design(tenantId, id, version).template();
  }

  @Override
  public TemplateDesign design(UUID tenantId, String id, int version) {
    return design(id).orElseGet(() -> own(new Key(tenantId, id, version)));
  }

  private Optional<ProgramTemplate> shipped(String id) {
    return design(id).map(TemplateDesign::template);
  }

  private Optional<TemplateDesign> design(String id) {
    return designs().stream().filter(one -> one.template().id().equals(id)).findFirst();
  }

  private TemplateDesign own(Key key) {
    TemplateDesign known = atHand.get(key);
    if (known != null) {
      return known;
    }
    String file =
        library
            .file(key.tenantId(), key.id(), key.version())
            .orElseThrow(
                () -> new IllegalStateException("no template " + key.id() + " " + key.version()));
    TemplateDesign own = new TemplateReader(files.rules()).read(file).require(key.id());
    if (atHand.size() >= AT_HAND) {
      atHand.clear();
    }
    atHand.put(key, own);
    return own;
  }
}
