package org.tandem.tool.relations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;

/** Says that two people are to be kept apart: a person for themselves, staff for their course. */
@Dependent
@Transactional
public class DeclareRelations {
  /** Most people one person can block. */
  static final int MOST_BLOCKS = 50;

  private final Relations relations;
  private final People people;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public DeclareRelations(Relations relations, People people, Ids ids, Clock clock) {
    this.relations = relations;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whom a person has blocked; for this person alone. */
  public List<Relation> blocks(UUID tenantId, UUID personId) {
    return relations.blocksOf(tenantId, personId);
  }

  /**
   * Blocks somebody of one's course, in every program; blocking twice is blocking once.
   *
   * @throws Rejection (not-found) for somebody else; (too-many-blocks) beyond {@link #MOST_BLOCKS}
   */
  public void block(UUID tenantId, UUID courseId, UUID personId, UUID otherId) {
    requireMember(tenantId, courseId, otherId);
    List<Relation> blocks = relations.blocksOf(tenantId, personId);
    if (blocks.stream().noneMatch(one -> one.otherId().equals(otherId))) {
      if (blocks.size() >= MOST_BLOCKS) {
        throw Rejection.conflict(
            "too-many-blocks", "You can block up to " + MOST_BLOCKS + " people. Lift one first.");
      }
      add(tenantId, Relation.Kind.BLOCK, personId, otherId, personId);
    }
  }

  /** Lifts a block; without one nothing happens. */
  public void unblock(UUID tenantId, UUID personId, UUID otherId) {
    relations.blocksOf(tenantId, personId).stream()
        .filter(one -> one.otherId().equals(otherId))
        .forEach(relations::remove);
  }

  /** What staff declared between people who are all in a course. */
  public List<Relation> declared(UUID tenantId, UUID courseId) {
    Set<UUID> here =
        people.members(tenantId, courseId).stream()
            .map(member -> member.person().id())
            .collect(Collectors.toSet());
    return relations.in(tenantId).stream()
        .filter(one -> one.kind() != Relation.Kind.BLOCK)
        .filter(one -> here.contains(one.oneId()) && here.contains(one.otherId()))
        .toList();
  }

  /**
   * Staff say that two people of their course are to be kept apart.
   *
   * @param oneId who leads, of a reporting line
   * @throws Rejection (invalid-relation) for a block, which is nobody else's to declare;
   *     (not-found) for people of other courses
   */
  public void declare(
      UUID tenantId, UUID courseId, UUID staffId, Relation.Kind kind, UUID oneId, UUID otherId) {
    if (kind == Relation.Kind.BLOCK) {
      throw invalid("Declare a conflict of interest or a reporting line.");
    }
    requireMember(tenantId, courseId, oneId);
    requireMember(tenantId, courseId, otherId);
    boolean swapped = kind == Relation.Kind.CONFLICT && oneId.compareTo(otherId) > 0;
    UUID first = swapped ? otherId : oneId;
    UUID second = swapped ? oneId : otherId;
    boolean known =
        relations.in(tenantId).stream()
            .anyMatch(
                one ->
                    one.kind() == kind
                        && one.oneId().equals(first)
                        && one.otherId().equals(second));
    if (!known) {
      add(tenantId, kind, first, second, staffId);
    }
  }

  /**
   * Staff take back what was declared between two people of their course, by whomever.
   *
   * @throws Rejection (not-found) for anything else, blocks among it
   */
  public void withdraw(UUID tenantId, UUID courseId, UUID relationId) {
    Relation relation =
        declared(tenantId, courseId).stream()
            .filter(one -> one.id().equals(relationId))
            .findFirst()
            .orElseThrow(() -> Rejection.notFound("declaration"));
    relations.remove(relation);
  }

  private void add(UUID tenantId, Relation.Kind kind, UUID one, UUID other, UUID declaredBy) {
    if (one.equals(other)) {
      throw invalid("Name two people.");
    }
    relations.add(
        new Relation(ids.next(), tenantId, kind, one, other, declaredBy, clock.instant()));
  }

  private void requireMember(UUID tenantId, UUID courseId, UUID personId) {
    if (people.member(tenantId, courseId, personId).isEmpty()) {
      throw Rejection.notFound("person in this course");
    }
  }

  private static Rejection invalid(String message) {
    return Rejection.invalid("invalid-relation", message);
  }
}
