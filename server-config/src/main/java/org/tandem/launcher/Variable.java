package org.tandem.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * An environment variable that an operator may set. This list is the only one: the help text is
 * printed from it, and a test compares docs/configuration.md with it.
 */
enum Variable {
  TANDEM_PUBLIC_URL(
      "required", "The address browsers and LMSs use, such as https://tandem.example.edu"),
  TANDEM_HTTP_HOST("all addresses", "The only address to listen on, such as 127.0.0.1"),
  TANDEM_HTTP_PORT("9080", "The port to listen on"),
  TANDEM_DATA_DIR(
      "tandem-data", "The folder for the unpacked server, logs, the embedded database and keys"),
  TANDEM_DB_URL(
      "embedded H2",
      "The database, such as jdbc:postgresql://db.example.edu:5432/tandem; none: a file in the data folder"),
  TANDEM_DB_USER("none", "The database user, with TANDEM_DB_URL only"),
  TANDEM_DB_PASSWORD("none", "The database user's password, with TANDEM_DB_URL only"),
  TANDEM_SECRET(
      "generated",
      "What keys at rest are encrypted with; none: kept in the data folder, file secret"),
  TANDEM_SECRET_BEFORE(
      "none", "The secret that TANDEM_SECRET takes the place of, until every node has the new one"),
  TANDEM_REGISTRATION_TOKEN(
      "none", "A token for registration links whose registrations are active at once"),
  TANDEM_ALLOW_PRIVATE_NETWORKS(
      "false", "true lets LMS addresses be http or private, for trials and local networks"),
  TANDEM_LOG_FORMAT("text", "json prints each event as one JSON object, for collectors of logs"),
  TANDEM_LTI11("false", "true takes launches of LTI 1.1, for a time of moving to 1.3"),
  TANDEM_TRUSTED_CERTIFICATES(
      "none",
      "A PEM file of certificate authorities to trust besides the JDK's in calls to LMSs and mail"),
  TANDEM_VIRUS_SCANNER(
      "none", "A ClamAV daemon that looks at files people show, such as tcp://clamav:3310"),
  TANDEM_OTLP_URL(
      "none",
      "A collector of traces by OTLP over HTTP, such as http://collector:4318; none: no traces"),
  TANDEM_SMTP_URL(
      "none",
      "A mail server for reminders, such as smtps://tandem@mail.example.edu; none: no mail"),
  TANDEM_SMTP_PASSWORD("none", "The mail user's password, with a user in TANDEM_SMTP_URL only"),
  TANDEM_MAIL_FROM("none", "The address that mail comes from, with TANDEM_SMTP_URL only");

  private final String standard;
  private final String purpose;

  Variable(String standard, String purpose) {
    this.standard = standard;
    this.purpose = purpose;
  }

  /** What holds when the variable is not set, in a word. */
  String standard() {
    return standard;
  }

  /** What the variable is for, in one sentence. */
  String purpose() {
    return purpose;
  }

  /** The variable's value; blank counts as not set, since container files often pass it empty. */
  Optional<String> in(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(name()))
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }
}
