package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is a party to agreements besides the two; change one only with its agreement locked. */
public interface ThirdParties {
  /** Everybody who was ever named for an agreement, ended or not, oldest first. */
  List<ThirdParty> of(UUID tenantId, UUID engagementId);

  /** Where this person was let in and it has not ended, oldest first. */
  List<ThirdParty> ofPerson(UUID tenantId, UUID personId);

  /** Keeps that somebody is named. */
  void add(UUID tenantId, ThirdParty named);

  /** Keeps that the two have let somebody in. */
  void agree(UUID tenantId, ThirdParty agreed);

  /** Ends it for somebody; does nothing where it has ended. */
  void end(UUID tenantId, UUID id, Instant now);
}
