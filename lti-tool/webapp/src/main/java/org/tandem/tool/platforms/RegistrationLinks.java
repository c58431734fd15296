package org.tandem.tool.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links that the operator hands to administrators of platforms. */
public interface RegistrationLinks {

  /** A new link and its token, which nothing can show again. */
  record Created(RegistrationLink link, String token) {}

  /** Makes a link that works for an hour. */
  Created create(String note);

  /** The links of the last days, newest first. */
  List<RegistrationLink> recent();

  /** The link of a token, whatever became of it; none where nobody made it. */
  Optional<RegistrationLink> find(String token);

  /**
   * Takes a link out of use, in one atomic step, so that it serves one platform only.
   *
   * @return its id, or empty when the token is wrong, used or too old
   */
  Optional<UUID> consume(String token);

  /** Gives a link back whose platform did not complete the registration. */
  void release(UUID id);
}
