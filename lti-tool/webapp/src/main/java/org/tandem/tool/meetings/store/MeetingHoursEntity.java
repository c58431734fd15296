package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.matching.Availability;

/** A row of {@code meeting_hours}. */
@Entity
@Table(name = "meeting_hours")
@IdClass(MeetingHoursEntity.Key.class)
public class MeetingHoursEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id
  @Column(name = "person_id")
  UUID personId;

  @Column(name = "time_zone")
  String zone;

  String slots;

  Availability toAvailability() {
    return new Availability(zone, List.of(slots.split(" ", -1)));
  }

  /** Tenant and person. */
  public record Key(UUID tenantId, UUID personId) implements Serializable {}
}
