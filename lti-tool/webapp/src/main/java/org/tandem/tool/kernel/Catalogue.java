package org.tandem.tool.kernel;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the server in the languages that they were written in. */
public final class Catalogue {
  private Catalogue() {}

  /** The texts of this name in a language, or in English. */
  public static ResourceBundle of(String name, Locale language) {
    return ResourceBundle.getBundle(
        name,
        language,
        Catalogue.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
