package org.tandem.tool.surveys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * A file that describes an instrument, as a coordinator imports it; {@code
 * docs/surveys/instrument.schema.json} is its schema.
 *
 * @param instrument what it describes, if nothing is wrong with it
 * @param flaws everything that is wrong with it
 */
public record InstrumentFile(Optional<Instrument> instrument, List<InstrumentFlaw> flaws) {
  static final String FORMAT = "tandem-instrument/1";

  /** Copies the flaws. */
  public InstrumentFile {
    flaws = List.copyOf(flaws);
  }

  /** Reads a file and says all that is wrong with it at once. */
  public static InstrumentFile read(String text) {
    JsonObject json;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      json = reader.readObject();
    } catch (RuntimeException notAnObject) {
      // Of whatever kind: for what is nested 1,000 deep the parser has no exception of its own.
      return new InstrumentFile(
          Optional.empty(), List.of(new InstrumentFlaw(InstrumentFlaw.Code.NOT_JSON, "")));
    }
    return new InstrumentReader().read(json);
  }
}
