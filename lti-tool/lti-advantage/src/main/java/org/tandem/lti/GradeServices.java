package org.tandem.lti;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where this launch may keep grades (Assignment and Grade Services). Every part is optional; the
 * addresses are the platform's word and need a check before they are called.
 *
 * @param lineItems the container of the course's line items
 * @param lineItem the one line item that belongs to the opened placement
 * @param scopes what the platform grants
 */
public record GradeServices(Optional<URI> lineItems, Optional<URI> lineItem, Set<String> scopes) {

  /** Keeps its own copy. */
  public GradeServices {
    scopes = Set.copyOf(scopes);
  }

  static GradeServices of(Claims claim) {
    return new GradeServices(
        claim.nonBlank("lineitems").flatMap(Addresses::web),
        claim.nonBlank("lineitem").flatMap(Addresses::web),
        Set.copyOf(new java.util.HashSet<>(claim.strings("scope"))));
  }
}
