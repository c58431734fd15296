package org.tandem.tool.templates.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.templates.DesignRules;
import org.tandem.tool.templates.ShippedFiles;

/** The files among the application's own resources. */
@ApplicationScoped
public class PackagedFiles implements ShippedFiles {
  private static final List<String> NAMES =
      List.of(
          "first-year-peer-mentoring",
          "placement-coaching",
          "career-mentoring",
          "reverse-mentoring-for-leaders",
          "leadership-coach",
          "leadership-coach-and-mentor",
          "onboarding-buddy",
          "dissertation-coaching",
          "mentoring-circle",
          "flash-mentoring");

  private volatile @Nullable DesignRules read;

  /** For the container, and for tests. */
  public PackagedFiles() {}

  @Override
  public DesignRules rules() {
    DesignRules known = read;
    if (known == null) {
      known = new DesignRules(file("clauses"), file("kinds"));
      read = known;
    }
    return known;
  }

  @Override
  public List<String> templates() {
    return NAMES.stream().map(PackagedFiles::file).toList();
  }

  private static String file(String name) {
    String path = "programs/" + name + ".yaml";
    try (InputStream in = PackagedFiles.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
