package org.tandem.lti.legacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Roles of LTI 1.1 (Implementation Guide 1.1.1, appendix A) by their names in LTI 1.3 (core, A.2),
 * which has the same roles under other addresses.
 */
final class LegacyRoles {
  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String CONTEXT = "urn:lti:role:ims/lis/";
  private static final Map<String, String> PERSON =
      Map.of(
          "urn:lti:instrole:ims/lis/",
          LIS + "institution/person#",
          "urn:lti:sysrole:ims/lis/",
          LIS + "system/person#");

  private LegacyRoles() {}

  /** Reads the parameter: names, separated by commas, a simple one meaning a role in the course. */
  static List<String> of(String parameter) {
    return Arrays.stream(parameter.split(","))
        .map(String::strip)
        .filter(role -> !role.isEmpty())
        .map(LegacyRoles::renamed)
        .toList();
  }

  private static String renamed(String role) {
    if (role.startsWith(CONTEXT)) {
      String[] names = role.substring(CONTEXT.length()).split("/", 2);
      return LIS
          + (names.length == 1
              ? "membership#" + names[0]
              : "membership/" + String.join("#", names));
    }
    return PERSON.entrySet().stream()
        .filter(each -> role.startsWith(each.getKey()))
        .map(each -> each.getValue() + role.substring(each.getKey().length()))
        .findFirst()
        .orElse(role);
  }
}
