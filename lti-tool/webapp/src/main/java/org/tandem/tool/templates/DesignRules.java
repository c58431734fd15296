package org.tandem.tool.templates;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.Kind;

/** What all templates go by: the clauses that come with Tandem, and the policy of each kind. */
public final class DesignRules {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_HELP = 300;
  private static final int LONGEST_STARTER = 2_000;

  private final Map<String, Clause> clauses = new LinkedHashMap<>();
  private final Map<Kind, KindPolicy> policies = new EnumMap<>(Kind.class);

  /**
   * Reads them from two files.
   *
   * @throws IllegalStateException naming what is wrong with one
   */
  public DesignRules(String clausesFile, String kindsFile) {
    Flaws flaws = new Flaws();
    Section all = YamlFile.open(clausesFile, flaws);
    all.names().forEach(id -> clauses.put(id, clause(id, true, all.section(id))));
    Section kinds = YamlFile.open(kindsFile, flaws);
    for (Kind kind : Kind.values()) {
      policies.put(kind, KindPolicy.read(kinds.section(kind.name())));
    }
    kinds.end();
    if (!flaws.none()) {
      throw new IllegalStateException("The rules of templates have flaws: " + flaws.byLine());
    }
  }

  /** The clause of this name that comes with Tandem. */
  Optional<Clause> clause(String id, boolean required) {
    return Optional.ofNullable(clauses.get(id))
        .map(one -> new Clause(id, required, one.title(), one.help(), one.starter()));
  }

  KindPolicy policy(Kind kind) {
    return Objects.requireNonNull(policies.get(kind));
  }

  /** A clause in the words of a file. */
  static Clause clause(String id, boolean required, Section words) {
    Clause clause =
        new Clause(
            id,
            required,
            words.localText("title", LONGEST_TITLE),
            words.localText("help", LONGEST_HELP),
            words.localTextOrEmpty("starter", LONGEST_STARTER));
    words.end();
    return clause;
  }
}
