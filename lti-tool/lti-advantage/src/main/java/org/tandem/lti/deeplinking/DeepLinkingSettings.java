package org.tandem.lti.deeplinking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.Claims;
import org.tandem.lti.Launch;
import org.tandem.lti.LtiVocabulary;

/**
 * What the platform accepts as an answer to its deep linking request (Deep Linking 2.0, 4.4.1).
 *
 * @param returnUrl where the browser posts the answer; on the platform, to be checked as such
 * @param acceptTypes the content item types, such as {@code ltiResourceLink}
 * @param presentationTargets where content may be shown: iframe, window, embed
 * @param acceptMediaTypes the media types for files, as the platform wrote them
 * @param acceptMultiple whether several items may be sent; absent means: do not count on it
 * @param acceptLineItem whether line items are honoured; absent means: nobody knows, so try
 * @param autoCreate whether items are saved without another question to the person
 * @param title suggested title for the content
 * @param text suggested description
 * @param data the platform's own; echoed unchanged, whatever it is
 */
public record DeepLinkingSettings(
    String returnUrl,
    Set<String> acceptTypes,
    Set<String> presentationTargets,
    List<String> acceptMediaTypes,
    Optional<Boolean> acceptMultiple,
    Optional<Boolean> acceptLineItem,
    Optional<Boolean> autoCreate,
    Optional<String> title,
    Optional<String> text,
    Optional<String> data) {

  /** Keeps its own copies. */
  public DeepLinkingSettings {
    acceptTypes = Set.copyOf(acceptTypes);
    presentationTargets = Set.copyOf(presentationTargets);
    acceptMediaTypes = List.copyOf(acceptMediaTypes);
  }

  /** The settings of a deep linking launch; empty for a launch of another type. */
  public static Optional<DeepLinkingSettings> of(Launch launch) {
    return launch
        .claims()
        .object(LtiVocabulary.DEEP_LINKING_SETTINGS)
        .flatMap(DeepLinkingSettings::of);
  }

  private static Optional<DeepLinkingSettings> of(Claims claim) {
    return claim
        .nonBlank("deep_link_return_url")
        .map(
            returnUrl ->
                new DeepLinkingSettings(
                    returnUrl,
                    new LinkedHashSet<>(claim.strings("accept_types")),
                    new LinkedHashSet<>(claim.strings("accept_presentation_document_targets")),
                    claim.strings("accept_media_types").stream()
                        .flatMap(types -> List.of(types.split(",")).stream())
                        .map(String::trim)
                        .filter(type -> !type.isEmpty())
                        .toList(),
                    claim.bool("accept_multiple"),
                    claim.bool("accept_lineitem"),
                    claim.bool("auto_create"),
                    claim.nonBlank("title"),
                    claim.nonBlank("text"),
                    claim.string("data")));
  }

  /** Whether items of this type may be sent. */
  public boolean accepts(String type) {
    return acceptTypes.contains(type);
  }

  /** Whether more than one item may be sent. */
  public boolean acceptsSeveral() {
    return acceptMultiple.orElse(false);
  }

  /** Whether a line item is worth sending: only a plain "no" says that it is not. */
  public boolean mayCarryLineItem() {
    return acceptLineItem.orElse(true);
  }

  /** Leaves out the platform's data, which may hold a token. */
  @Override
  public String toString() {
    return "DeepLinkingSettings[acceptTypes=" + acceptTypes + "]";
  }
}
