package org.tandem.lti.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links between pages (RFC 8288), read as leniently as real platforms need: Moodle puts typographic
 * quotes around the relation and escapes the ampersands of the address as in HTML.
 */
public final class LinkHeader {

  private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;[^,<]*)*)");
  private static final Pattern REL =
      Pattern.compile("(?i);\\s*rel\\s*=\\s*[\"'\u201C\u201D]?([^\"'\u201C\u201D;,]*)");

  private LinkHeader() {}

  /**
   * Finds the address with the given relation.
   *
   * @throws PlatformCallFailed when the address is malformed, or lies on another origin than the
   *     answer's: following it would carry the bearer token away
   */
  public static Optional<URI> find(PlatformResponse response, String relation)
      throws PlatformCallFailed {
    for (String field : response.headers("link")) {
      Matcher link = LINK.matcher(decoded(field));
      while (link.find()) {
        if (hasRelation(link.group(2), relation)) {
          return Optional.of(onSameOrigin(response.uri(), link.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** UTF-8 quotes arrive as Latin-1 letters, because header fields are bytes. */
  private static String decoded(String field) {
    return field.replace("\u00E2\u0080\u009C", "\u201C").replace("\u00E2\u0080\u009D", "\u201D");
  }

  private static boolean hasRelation(String parameters, String relation) {
    Matcher rel = REL.matcher(parameters);
    while (rel.find()) {
      for (String name : rel.group(1).strip().toLowerCase(Locale.ROOT).split("\\s+")) {
        if (name.equals(relation)) {
          return true;
        }
      }
    }
    return false;
  }

  private static URI onSameOrigin(URI answered, String target) throws PlatformCallFailed {
    URI next;
    try {
      next = answered.resolve(target.strip().replace("&amp;", "&"));
    } catch (IllegalArgumentException e) {
      throw PlatformCallFailed.of(
          PlatformCallFailed.Kind.UNREADABLE,
          answered.getHost() + " names a next page that is no address");
    }
    if (!Origins.of(answered).equals(Origins.of(next))) {
      throw PlatformCallFailed.of(
          PlatformCallFailed.Kind.REFUSED_ADDRESS,
          "%s names a next page on another site, %s; it is not followed"
              .formatted(Origins.of(answered), Origins.of(next)));
    }
    return next;
  }
}
