package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.surveys.Instrument;
import org.tandem.tool.surveys.InstrumentFile;

/**
 * The questionnaires among the application's own resources, in the format of those that are
 * imported. They are read and checked when the application starts; one with a flaw stops it.
 */
@ApplicationScoped
class BuiltInInstruments {
  /** Every version that was ever asked, older ones of an id first. */
  private static final List<String> NAMES = List.of("pulse", "mid-point", "closing", "mca-21");

  private volatile @Nullable List<Instrument> read;

  void start(@Observes Startup startup) {
    all();
  }

  /** Every version. */
  List<Instrument> all() {
    List<Instrument> known = read;
    if (known == null) {
      known = NAMES.stream().map(BuiltInInstruments::instrument).toList();
      read = known;
    }
    return known;
  }

  /** The newest version of each. */
  List<Instrument> newest() {
    Map<String, Instrument> newest = new LinkedHashMap<>();
    all().forEach(one -> newest.put(one.id(), one));
    return List.copyOf(newest.values());
  }

  private static Instrument instrument(String name) {
    String path = "surveys/" + name + ".json";
    try (InputStream in = BuiltInInstruments.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the application");
      }
      InstrumentFile file =
          InstrumentFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return file.instrument()
          .orElseThrow(() -> new IllegalStateException(path + " has flaws: " + file.flaws()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
