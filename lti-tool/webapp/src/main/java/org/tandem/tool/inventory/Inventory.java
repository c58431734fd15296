package org.tandem.tool.inventory;

import java.util.List;

/**
 * What one component keeps in the database: every table of its own with every column. The tables of
 * all components are one inventory, which export and erasure follow, the privacy page shows and
 * docs/privacy.md prints; a test compares it with the schema.
 */
public interface Inventory {
  /** The component's tables. */
  List<Holding> holdings();
}
