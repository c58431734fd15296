package org.tandem.tool.templates;

import java.util.UUID;

/** The whole of each template, for whoever begins a program with it or compares it. */
public interface TemplateDesigns {
  /**
   * All of a version; of Tandem's own templates the one that this installation has.
   *
   * @throws IllegalStateException if it is gone
   */
  TemplateDesign design(UUID tenantId, String id, int version);
}
