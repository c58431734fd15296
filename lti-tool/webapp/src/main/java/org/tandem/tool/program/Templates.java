package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;

/** The templates that this installation ships. */
public interface Templates {
  /** All, by name of the file. */
  List<ProgramTemplate> all();

  /** The newest version of one. */
  Optional<ProgramTemplate> find(String id);
}
