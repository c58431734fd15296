package org.tandem.tool.safeguarding.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.people.Person;
import org.tandem.tool.safeguarding.Opening;
import org.tandem.tool.safeguarding.Part;

/**
 * A request to read what a pair wrote, for administrators.
 *
 * @param id for paths
 * @param pair its id, for paths
 * @param between the names of the two
 * @param parts what is to be read
 * @param state how far it has come
 * @param until until when it is so
 * @param askedBy who asked
 * @param askedAt when
 * @param reason why
 * @param approvedBy who approved; null where nobody has
 * @param approvalReason why
 * @param own whether the reader asked for it
 * @param readable whether the reader can read it now
 */
public record OpeningView(
    String id,
    String pair,
    List<String> between,
    List<Part> parts,
    Opening.State state,
    String until,
    String askedBy,
    String askedAt,
    String reason,
    @Nullable String approvedBy,
    @Nullable String approvalReason,
    boolean own,
    boolean readable) {

  static OpeningView of(
      Opening opening,
      Engagement pair,
      Map<UUID, Person> names,
      Optional<UUID> reader,
      Instant now) {
    Opening.State state = opening.state(now);
    return new OpeningView(
        opening.id().toString(),
        pair.id().toString(),
        List.of(name(names, pair.mentorId()), name(names, pair.menteeId())),
        opening.parts().stream().sorted().toList(),
        state,
        opening.until().toString(),
        name(names, opening.askedBy()),
        opening.askedAt().toString(),
        opening.reason(),
        opening.approval().map(one -> name(names, one.by())).orElse(null),
        opening.approval().map(Opening.Approval::reason).orElse(null),
        reader.filter(opening.askedBy()::equals).isPresent(),
        state == Opening.State.OPEN && reader.filter(opening::isBy).isPresent());
  }

  static String name(Map<UUID, Person> names, UUID id) {
    @Nullable Person person = names.get(id);
    return person == null ? "" : person.name();
  }
}
