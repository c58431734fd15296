package org.tandem.tool.templates;

import java.util.List;

/** The files of templates that come with Tandem. */
public interface ShippedFiles {
  /** What all templates go by. */
  DesignRules rules();

  /** The templates, in the order in which they are offered. */
  List<String> templates();
}
