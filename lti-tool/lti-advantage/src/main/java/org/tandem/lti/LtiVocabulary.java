package org.tandem.lti;

/** The names that the LTI specifications give to claims, messages and scopes. */
public final class LtiVocabulary {

  /** The only version of LTI that this library speaks. */
  public static final String VERSION = "1.3.0";

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  /** Claim: the kind of message. */
  public static final String MESSAGE_TYPE = LTI + "message_type";

  /** Claim: the LTI version. */
  public static final String LTI_VERSION = LTI + "version";

  /** Claim: the deployment of the tool within the platform. */
  public static final String DEPLOYMENT_ID = LTI + "deployment_id";

  /** Claim: the address that the launch is meant for. */
  public static final String TARGET_LINK_URI = LTI + "target_link_uri";

  /** Claim: the placement that was clicked. */
  public static final String RESOURCE_LINK = LTI + "resource_link";

  /** Claim: the roles of the person. */
  public static final String ROLES = LTI + "roles";

  /** Claim: the ids of the people whom this person mentors. */
  public static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";

  /** Claim: the course. */
  public static final String CONTEXT = LTI + "context";

  /** Claim: the platform instance. */
  public static final String TOOL_PLATFORM = LTI + "tool_platform";

  /** Claim: how and where the platform shows the tool. */
  public static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";

  /** Claim: custom parameters. */
  public static final String CUSTOM = LTI + "custom";

  /** Claim: the person whom the message is about, where that is not the one who clicked. */
  public static final String FOR_USER = LTI + "for_user";

  /** Claim: the LTI 1.1 identifiers of the same things. */
  public static final String LTI1P1 = LTI + "lti1p1";

  /** Claim: Assignment and Grade Services endpoint. */
  public static final String AGS_ENDPOINT =
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

  /** Claim: Names and Role Provisioning Services endpoint. */
  public static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  /** Claim: what a deep linking request accepts. */
  public static final String DEEP_LINKING_SETTINGS = DEEP_LINKING + "deep_linking_settings";

  /** Claim of the deep linking response: the chosen items. */
  public static final String CONTENT_ITEMS = DEEP_LINKING + "content_items";

  /** Claim of the deep linking response: the platform's own data, echoed. */
  public static final String DATA = DEEP_LINKING + "data";

  /** Claim of the deep linking response: a message for the person. */
  public static final String MESSAGE = DEEP_LINKING + "msg";

  /** Claim of the deep linking response: a message for the platform's log. */
  public static final String LOG = DEEP_LINKING + "log";

  /** Claim of the deep linking response: an error message for the person. */
  public static final String ERROR_MESSAGE = DEEP_LINKING + "errormsg";

  /** Claim of the deep linking response: an error message for the platform's log. */
  public static final String ERROR_LOG = DEEP_LINKING + "errorlog";

  /** Scope: manage line items. */
  public static final String SCOPE_LINE_ITEM =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

  /** Scope: read line items. */
  public static final String SCOPE_LINE_ITEM_READ_ONLY =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";

  /** Scope: post scores. */
  public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  /** Scope: read results. */
  public static final String SCOPE_RESULT_READ_ONLY =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

  /** Scope: read the members of a course. */
  public static final String SCOPE_MEMBERSHIP_READ_ONLY =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  private LtiVocabulary() {}
}
