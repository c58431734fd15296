package org.tandem.tool.matching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.program.Place;

/** A row of {@code participation}. */
@Entity
@Table(name = "participation")
public class ParticipationEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "person_id")
  UUID personId;

  @Enumerated(EnumType.STRING)
  Side side;

  String draft;

  @Nullable String profile;

  @Nullable
  @Column(name = "given_at")
  Instant givenAt;

  @Column(name = "saved_at")
  Instant savedAt;

  /** The table that it came with, if it did; set once, with the row. */
  @Nullable
  @Column(name = "import_id", insertable = false, updatable = false)
  UUID importId;

  @Version long version;

  void set(Participation participation) {
    side = participation.side();
    draft = AsJson.write(participation.draft());
    profile = participation.given().map(AsJson::write).orElse(null);
    givenAt = participation.givenAt().orElse(null);
  }

  Participation toParticipation() {
    return new Participation(
        id,
        new Place(tenantId, programId, courseId),
        personId,
        side,
        AsJson.read(draft, Profile.class),
        Optional.ofNullable(profile).map(json -> AsJson.read(json, Profile.class)),
        Optional.ofNullable(givenAt),
        version);
  }
}
