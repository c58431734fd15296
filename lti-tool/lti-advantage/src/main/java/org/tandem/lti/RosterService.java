package org.tandem.lti;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where the members of the course can be read (Names and Role Provisioning Services).
 *
 * @param memberships the address; the platform's word, to be checked before it is called
 * @param versions the versions of the service
 */
public record RosterService(URI memberships, List<String> versions) {

  /** Keeps its own copy. */
  public RosterService {
    versions = List.copyOf(versions);
  }

  static Optional<RosterService> of(Claims claim) {
    return claim
        .nonBlank("context_memberships_url")
        .flatMap(Addresses::web)
        .map(uri -> new RosterService(uri, claim.strings("service_versions")));
  }
}
