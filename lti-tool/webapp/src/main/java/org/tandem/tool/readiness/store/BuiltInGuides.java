package org.tandem.tool.readiness.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.readiness.Guide;
import org.tandem.tool.readiness.GuideFile;

/**
 * The guides among the application's own resources, in the format of those that are imported. They
 * are read and checked when the application starts; one with a flaw stops it.
 */
@ApplicationScoped
class BuiltInGuides {
  private static final List<String> NAMES = List.of("helping-others", "being-helped");

  private volatile @Nullable List<Guide> read;

  void start(@Observes Startup startup) {
    all();
  }

  List<Guide> all() {
    List<Guide> known = read;
    if (known == null) {
      known = NAMES.stream().map(BuiltInGuides::guide).toList();
      read = known;
    }
    return known;
  }

  /** What a side reads where nobody has said otherwise. */
  String usual(Side side) {
    return all().stream()
        .filter(one -> one.side() == side)
        .map(Guide::id)
        .findFirst()
        .orElseThrow();
  }

  private static Guide guide(String name) {
    String path = "guides/" + name + ".json";
    try (InputStream in = BuiltInGuides.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the application");
      }
      GuideFile file = GuideFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return file.guide()
          .orElseThrow(() -> new IllegalStateException(path + " has flaws: " + file.flaws()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
