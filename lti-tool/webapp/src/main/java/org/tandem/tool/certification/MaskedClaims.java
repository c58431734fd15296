package org.tandem.tool.certification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.Claims;
import org.tandem.tool.certification.RecordedLaunch.MaskedClaim;

/**
 * Shows of a launch's claims only what is known to be about the platform and the course. Whatever
 * else is there is named and not shown: a list of what to hide would miss the next extension.
 */
final class MaskedClaims {

  private static final int MOST = 120;
  private static final int LONGEST = 300;
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private static final Set<String> SHOWN =
      Set.of(
          "iss",
          "aud",
          "azp",
          "iat",
          "exp",
          "nbf",
          "locale",
          LTI + "version",
          LTI + "message_type",
          LTI + "deployment_id",
          LTI + "target_link_uri",
          LTI + "roles",
          LTI + "resource_link.id",
          LTI + "resource_link.title",
          LTI + "context.id",
          LTI + "context.type",
          LTI + "context.label",
          LTI + "context.title",
          LTI + "tool_platform.guid",
          LTI + "tool_platform.name",
          LTI + "tool_platform.version",
          LTI + "tool_platform.product_family_code",
          LTI + "launch_presentation.document_target",
          LTI + "launch_presentation.locale",
          LTI + "launch_presentation.return_url",
          LTI + "platformnotificationservice.platform_notification_service_url",
          LTI + "platformnotificationservice.notice_types_supported",
          "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint.scope",
          "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint.lineitems",
          "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint.lineitem",
          "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice.context_memberships_url",
          "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice.service_versions",
          DEEP_LINKING + ".accept_types",
          DEEP_LINKING + ".accept_multiple",
          DEEP_LINKING + ".accept_lineitem",
          DEEP_LINKING + ".accept_presentation_document_targets",
          DEEP_LINKING + ".deep_link_return_url");

  private MaskedClaims() {}

  static List<MaskedClaim> of(Claims claims) {
    List<MaskedClaim> masked = new ArrayList<>();
    new TreeMap<>(claims.asMap()).forEach((name, value) -> add(masked, name, value));
    return masked.size() > MOST ? masked.subList(0, MOST) : masked;
  }

  private static void add(List<MaskedClaim> masked, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> parts) {
      parts.forEach((part, inner) -> add(masked, name + "." + part, inner));
    } else if (SHOWN.contains(name)) {
      masked.add(new MaskedClaim(cut(name), shown(value), false));
    } else {
      masked.add(new MaskedClaim(cut(name), "", true));
    }
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return cut(String.join(", ", many.stream().map(MaskedClaims::withoutQuery).toList()));
    }
    return cut(withoutQuery(value));
  }

  /** The query of an address may hold a session's key. */
  private static String withoutQuery(@Nullable Object value) {
    String text = String.valueOf(value);
    int query = text.indexOf('?');
    return text.startsWith("http") && query >= 0 ? text.substring(0, query) + "?…" : text;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
