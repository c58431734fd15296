package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

@ApplicationScoped
@Transactional
class JpaPeople implements People {
  private static final int SHORTEST_SEARCH = 2;

  private static final String MEMBERS =
      "select p, m from MembershipEntity m, PersonEntity p"
          + " where m.tenantId = :tenant and m.courseId = :course"
          + " and p.tenantId = m.tenantId and p.id = m.personId";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Person> find(UUID tenantId, UUID personId) {
    return Optional.ofNullable(findAll(tenantId, List.of(personId)).get(personId));
  }

  @Override
  public Optional<Person> find(UUID tenantId, String subject) {
    return em.createQuery(
            "select p from PersonEntity p where p.tenantId = :tenant and p.subject = :subject",
            PersonEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(PersonEntity::toPerson);
  }

  @Override
  public Map<UUID, Person> findAll(UUID tenantId, Collection<UUID> personIds) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select p from PersonEntity p where p.tenantId = :tenant and p.id in :ids",
            PersonEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("ids", personIds)
        .getResultList()
        .stream()
        .map(PersonEntity::toPerson)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  @Override
  public List<Person> search(UUID tenantId, String text, int most) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.length() < SHORTEST_SEARCH) {
      return List.of();
    }
    return em.createQuery(
            "select p from PersonEntity p where p.tenantId = :tenant and p.erasedAt is null"
                + " and (locate(:text, lower(p.name)) > 0 or locate(:text, lower(p.email)) > 0)"
                + " order by p.name, p.id",
            PersonEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("text", wanted)
        .setMaxResults(most)
        .getResultStream()
        .map(PersonEntity::toPerson)
        .toList();
  }

  @Override
  public Optional<Course> course(UUID tenantId, UUID courseId) {
    return em.createQuery(
            "select c from CourseEntity c where c.tenantId = :tenant and c.id = :id",
            CourseEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", courseId)
        .getResultStream()
        .findFirst()
        .map(CourseEntity::toCourse);
  }

  @Override
  public Optional<Course> course(UUID tenantId, String deploymentId, String contextId) {
    return em.createQuery(
            "select c from CourseEntity c where c.tenantId = :tenant"
                + " and c.deploymentId = :deployment and c.contextId = :context",
            CourseEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("deployment", deploymentId)
        .setParameter("context", contextId)
        .getResultStream()
        .findFirst()
        .map(CourseEntity::toCourse);
  }

  @Override
  public List<Member> members(UUID tenantId, UUID courseId) {
    return members(
        em.createQuery(MEMBERS + " order by p.name, p.id", Object[].class)
            .setParameter("tenant", tenantId)
            .setParameter("course", courseId));
  }

  @Override
  public Optional<Member> member(UUID tenantId, UUID courseId, UUID personId) {
    return members(
            em.createQuery(MEMBERS + " and p.id = :person", Object[].class)
                .setParameter("tenant", tenantId)
                .setParameter("course", courseId)
                .setParameter("person", personId))
        .stream()
        .findFirst();
  }

  private static List<Member> members(TypedQuery<Object[]> query) {
    return query.getResultList().stream()
        .map(
            row -> {
              MembershipEntity membership = (MembershipEntity) row[1];
              return new Member(
                  ((PersonEntity) row[0]).toPerson(),
                  membership.role,
                  membership.active,
                  GroupsText.read(membership.courseGroups));
            })
        .toList();
  }
}
