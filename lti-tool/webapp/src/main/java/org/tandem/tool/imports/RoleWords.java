package org.tandem.tool.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;

/** What a table may call the two sides: by their usual names, or by those of the program. */
final class RoleWords {
  private final Map<String, Side> sides = new HashMap<>();

  RoleWords(Program program) {
    for (Vocabulary words : program.vocabularies().values()) {
      add(words.mentor().one(), Side.MENTOR);
      add(words.mentee().one(), Side.MENTEE);
    }
    // Last, so that they mean what they say whatever a program calls its people.
    add("mentor", Side.MENTOR);
    add("mentee", Side.MENTEE);
  }

  private void add(String word, Side side) {
    sides.put(word.toLowerCase(Locale.ROOT), side);
  }

  Optional<Side> side(String word) {
    return Optional.ofNullable(sides.get(word.toLowerCase(Locale.ROOT)));
  }
}
