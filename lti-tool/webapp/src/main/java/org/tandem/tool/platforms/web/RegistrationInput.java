package org.tandem.tool.platforms.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.RegisterByHand;

/**
 * A registration as the operator types it.
 *
 * @param id the id that was set aside; left out where a registration is changed
 * @param version the version that was changed; left out where one is made
 * @param tokenAudience left out where it is the token address, as nearly always
 * @param frameAncestors who may show the tool in a frame; empty for what the addresses tell
 */
public record RegistrationInput(
    @Nullable UUID id,
    int version,
    @NotBlank @Size(max = 255) String platformName,
    @NotNull @Size(max = 100) String productFamily,
    @NotBlank @Size(max = 1000) String issuer,
    @NotBlank @Size(max = 255) String clientId,
    @NotBlank @Size(max = 2000) String authorizationEndpoint,
    @NotBlank @Size(max = 2000) String tokenEndpoint,
    @Nullable @Size(max = 2000) String tokenAudience,
    @NotBlank @Size(max = 2000) String jwksUri,
    @NotNull @Size(max = 30) List<@NotNull String> frameAncestors,
    @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[ -~]{1,255}") String> deploymentIds,
    boolean anyDeployment,
    boolean anonymousLaunches) {

  RegisterByHand.Typed typed() {
    Set<String> origins = new LinkedHashSet<>(frameAncestors);
    origins.forEach(RegistrationInput::requireOrigin);
    return new RegisterByHand.Typed(
        platformName.strip(),
        productFamily.strip(),
        issuer.strip(),
        clientId.strip(),
        address(authorizationEndpoint),
        address(tokenEndpoint),
        Optional.ofNullable(tokenAudience).map(String::strip).filter(text -> !text.isEmpty()),
        address(jwksUri),
        origins,
        deploymentIds.stream().map(String::strip).filter(text -> !text.isEmpty()).toList(),
        anyDeployment,
        anonymousLaunches);
  }

  /** Refuses what a security policy could not repeat. */
  static void requireOrigin(String origin) {
    if (!origin.matches("https?://(\\*\\.)?[a-zA-Z0-9.-]{1,100}(:[0-9]{1,5})?")) {
      throw Rejection.invalid(
          "bad-origin", "An origin looks like https://lms.school.example, not " + origin);
    }
  }

  private static URI address(String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw Rejection.invalid("bad-address", "This is no web address: " + text);
    }
  }
}
