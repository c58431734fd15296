package org.tandem.tool.program;

import java.util.List;

/** The aims that this installation ships. */
public interface Aims {
  /** All, in the order in which they are offered. */
  List<Aim> all();
}
