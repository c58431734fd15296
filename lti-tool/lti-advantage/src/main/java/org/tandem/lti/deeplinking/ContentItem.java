package org.tandem.lti.deeplinking;

import java.util.Map;

/** One piece of content in a deep linking response (Deep Linking 2.0, 3). */
public interface ContentItem {

  /** The type's name, as a platform lists it in {@code accept_types}. */
  String type();

  /**
   * The item as a JSON-shaped map that includes its type. What is not set is left out: a JSON null
   * breaks some platforms.
   */
  Map<String, Object> toClaims();
}
