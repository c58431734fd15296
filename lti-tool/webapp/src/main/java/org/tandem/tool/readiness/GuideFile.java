package org.tandem.tool.readiness;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.WholeJson;

/**
 * A file that describes a guide.
 *
 * @param guide what it describes, if nothing is wrong with it
 * @param flaws everything that is wrong with it
 */
public record GuideFile(Optional<Guide> guide, List<GuideFlaw> flaws) {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** Reads a file and says all that is wrong with it at once. */
  public static GuideFile read(String text) {
    @Nullable Guide guide;
    try {
      guide = WholeJson.is(text) ? JSON.fromJson(text, Guide.class) : null;
    } catch (JsonbException notAGuide) {
      guide = null;
    }
    if (guide == null) {
      return new GuideFile(Optional.empty(), List.of(new GuideFlaw(GuideFlaw.Code.UNREADABLE, "")));
    }
    List<GuideFlaw> flaws = GuideCheck.of(guide);
    return new GuideFile(Optional.of(guide).filter(read -> flaws.isEmpty()), flaws);
  }
}
