package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Aim;
import org.tandem.tool.program.Aims;
import org.tandem.tool.program.Templates;

/**
 * The aims in {@code aims.json}, read and checked when the application starts: one without its
 * template stops it with the reason.
 */
@ApplicationScoped
class AimFile implements Aims {
  private final Templates templates;
  private volatile @Nullable List<Aim> read;

  @Inject
  AimFile(Templates templates) {
    this.templates = templates;
  }

  void start(@Observes Startup startup) {
    all();
  }

  @Override
  public List<Aim> all() {
    List<Aim> known = read;
    if (known == null) {
      known = DesignFile.read("aims").getJsonArray("aims").stream().map(this::aim).toList();
      read = known;
    }
    return known;
  }

  private Aim aim(JsonValue value) {
    JsonObject json = value.asJsonObject();
    String template = json.getString("template");
    if (templates.shipped().stream().noneMatch(one -> one.id().equals(template))) {
      throw new IllegalStateException("aims.json names the template " + template + ": none has it");
    }
    return new Aim(
        json.getString("id"),
        DesignFile.text(json.getJsonObject("text")),
        template,
        DesignFile.text(json.getJsonObject("why")),
        ObjectivesJson.indicators(json.getJsonArray("indicators")));
  }
}
