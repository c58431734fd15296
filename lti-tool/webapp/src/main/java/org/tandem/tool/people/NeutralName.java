package org.tandem.tool.people;

import java.util.UUID;

/** What somebody is called whom nobody has named: people must still be told apart. */
public final class NeutralName {
  private static final int TAIL = 32;

  private NeutralName() {}

  /** The name for this id, by its last digits, which are random. */
  public static String of(UUID personId) {
    return "Participant " + personId.toString().substring(TAIL);
  }
}
