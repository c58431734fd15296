package org.tandem.tool.relations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** Whom no program of a tenant pairs, whatever they have in common. */
@Dependent
public class KeptApart {
  private final Relations relations;

  /** For the container. */
  @Inject
  public KeptApart(Relations relations) {
    this.relations = relations;
  }

  /**
   * Two people who are kept apart, in either role. Which of the two is named first says nothing.
   *
   * @param kind why
   */
  public record Couple(Relation.Kind kind, UUID one, UUID other) {}

  /** Every couple among some people. */
  public List<Couple> among(UUID tenantId, Set<UUID> people) {
    List<Relation> declared = relations.in(tenantId);
    List<Couple> apart = new ArrayList<>();
    for (Relation one : declared) {
      if (one.kind() != Relation.Kind.REPORTING_LINE) {
        add(apart, people, one.kind(), one.oneId(), one.otherId());
      }
    }
    ReportingLines lines = new ReportingLines(declared);
    for (UUID person : people) {
      for (UUID leader : lines.above(person)) {
        add(apart, people, Relation.Kind.REPORTING_LINE, leader, person);
      }
    }
    return apart;
  }

  private static void add(
      List<Couple> apart, Set<UUID> people, Relation.Kind kind, UUID one, UUID other) {
    if (people.contains(one) && people.contains(other)) {
      boolean inOrder = one.compareTo(other) < 0;
      apart.add(new Couple(kind, inOrder ? one : other, inOrder ? other : one));
    }
  }

  /**
   * Refuses to make a pair of two who are kept apart; says neither why nor who wanted it.
   *
   * @throws Rejection (not-allowed) if they are
   */
  public void requireNot(UUID tenantId, UUID one, UUID other) {
    if (from(tenantId, one).contains(other)) {
      throw Rejection.conflict(
          "not-allowed", "This pair cannot be made. Say no, or let it expire.");
    }
  }

  /** Everybody who is kept apart from one person. */
  public Set<UUID> from(UUID tenantId, UUID personId) {
    List<Relation> declared = relations.in(tenantId);
    ReportingLines lines = new ReportingLines(declared);
    Set<UUID> apart = new HashSet<>(lines.above(personId));
    apart.addAll(lines.below(personId));
    for (Relation one : declared) {
      if (one.concerns(personId)) {
        apart.add(one.oneId().equals(personId) ? one.otherId() : one.oneId());
      }
    }
    return apart;
  }
}
