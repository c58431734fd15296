package org.tandem.demo.lti;

import java.util.List;

/** The words of the LTI specifications that this platform uses. */
final class Vocabulary {
  static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String DEEP_LINKING_CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  static final String AGS_CLAIM = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  static final String NRPS_CLAIM =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  static final String PLATFORM_CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  static final String SCOPE_LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  static final String SCOPE_LINE_ITEM_READ = SCOPE_LINE_ITEM + ".readonly";
  static final String SCOPE_RESULT =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  static final String SCOPE_MEMBERSHIP =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  static final List<String> SCOPES =
      List.of(SCOPE_LINE_ITEM, SCOPE_LINE_ITEM_READ, SCOPE_RESULT, SCOPE_SCORE, SCOPE_MEMBERSHIP);

  static final String RESOURCE_LINK = "LtiResourceLinkRequest";
  static final String DEEP_LINKING = "LtiDeepLinkingRequest";
  static final String DEEP_LINKING_RESPONSE = "LtiDeepLinkingResponse";

  static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
  static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  static final String SYSTEM_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator";
  static final String INSTITUTION_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

  static final String LINE_ITEM_TYPE = "application/vnd.ims.lis.v2.lineitem+json";
  static final String LINE_ITEMS_TYPE = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  static final String RESULTS_TYPE = "application/vnd.ims.lis.v2.resultcontainer+json";
  static final String SCORE_TYPE = "application/vnd.ims.lis.v1.score+json";
  static final String MEMBERSHIPS_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private Vocabulary() {}
}
