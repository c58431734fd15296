package org.tandem.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the tool wants to be registered with.
 *
 * @param name what people see in the platform
 * @param description one sentence about it
 * @param initiateLogin where logins begin
 * @param redirects where launches are posted to
 * @param targetLink what a launch opens unless a link says otherwise; its host is the tool's domain
 * @param jwks the tool's public keys for this registration
 * @param logo an image, if there is one
 * @param scopes the services wanted
 * @param claims the claims about a person wanted, such as {@code name} and {@code email}
 * @param custom custom parameters of every launch
 * @param messages the messages it can answer besides a plain launch
 */
public record ToolConfiguration(
    String name,
    String description,
    URI initiateLogin,
    List<URI> redirects,
    URI targetLink,
    URI jwks,
    Optional<URI> logo,
    List<String> scopes,
    List<String> claims,
    Map<String, String> custom,
    List<Message> messages) {

  /** Keeps its own copies. */
  public ToolConfiguration {
    redirects = List.copyOf(redirects);
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
    custom = Map.copyOf(custom);
    messages = List.copyOf(messages);
  }

  /**
   * A message that the tool can answer at certain places of the platform's pages.
   *
   * @param type such as {@code LtiDeepLinkingRequest}
   * @param targetLink what it opens
   * @param label what people click
   * @param placements where, in the IMS names such as {@code ContentArea}
   * @param canvasPlacements where in Canvas, which has many more places with names of its own
   */
  public record Message(
      String type,
      URI targetLink,
      String label,
      Set<String> placements,
      Set<String> canvasPlacements) {

    /** Keeps its own copies. */
    public Message {
      placements = Set.copyOf(placements);
      canvasPlacements = Set.copyOf(canvasPlacements);
    }

    /** A message that has no place of its own, such as a submission review. */
    public static Message anywhere(String type, URI targetLink, String label) {
      return new Message(type, targetLink, label, Set.of(), Set.of());
    }

    /** A place in the navigation of Canvas's courses, off until a course switches it on. */
    public static Message canvasNavigation(URI targetLink, String label) {
      return new Message(
          "LtiResourceLinkRequest",
          targetLink,
          label,
          Set.of(),
          Set.of(RegistrationRequest.CANVAS_NAVIGATION));
    }

    /** The choice of content within a course. */
    public static Message deepLinking(URI targetLink, String label) {
      return new Message(
          "LtiDeepLinkingRequest",
          targetLink,
          label,
          Set.of("ContentArea"),
          Set.of(
              "https://canvas.instructure.com/lti/assignment_selection",
              "https://canvas.instructure.com/lti/link_selection"));
    }
  }
}
