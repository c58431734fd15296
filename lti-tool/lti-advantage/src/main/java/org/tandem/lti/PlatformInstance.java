package org.tandem.lti;

import java.util.Optional;

/**
 * Which installation of which product sent the launch.
 *
 * @param guid the installation
 * @param name what its people call it
 * @param product the product family, such as "moodle"
 * @param version the product's version
 */
public record PlatformInstance(
    Optional<String> guid,
    Optional<String> name,
    Optional<String> product,
    Optional<String> version) {

  static PlatformInstance of(Claims claim) {
    return new PlatformInstance(
        claim.nonBlank("guid"),
        claim.nonBlank("name"),
        claim.nonBlank("product_family_code"),
        claim.nonBlank("version"));
  }
}
