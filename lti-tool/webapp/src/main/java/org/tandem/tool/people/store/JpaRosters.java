package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.RosterEntry;
import org.tandem.tool.people.Rosters;

/**
 * Rosters by a few queries over all of their members, not by some for each. Inserts that meet a
 * launch's give way ({@code on conflict do nothing}).
 */
@ApplicationScoped
@Transactional
class JpaRosters implements Rosters {
  /** Stays below the number of parameters that every database takes. */
  private static final int CHUNK = 500;

  private static final String ADD_PERSON =
      "insert into person (id, tenant_id, subject, name, email, test_user, updated_at)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing";
  private static final String ADD_MEMBERSHIP =
      "insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing";

  @PersistenceContext private EntityManager em;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JpaRosters(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Optional<CourseServices> services(UUID tenantId, UUID courseId) {
    return em.createQuery(
            "select c from CourseEntity c where c.tenantId = :tenant and c.id = :id",
            CourseEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", courseId)
        .getResultStream()
        .findFirst()
        .map(JpaRosters::services);
  }

  @Override
  public int take(UUID tenantId, UUID courseId, List<RosterEntry> entries, boolean complete) {
    Map<String, RosterEntry> bySubject = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.subject().length() <= 255)
        .forEach(entry -> bySubject.put(entry.subject(), entry));
    Map<String, PersonEntity> people = people(tenantId, bySubject);
    Map<UUID, MembershipEntity> known = memberships(tenantId, courseId);
    Set<UUID> listed = new HashSet<>();
    int active = 0;
    for (RosterEntry entry : bySubject.values()) {
      PersonEntity person = people.get(entry.subject());
      if (person != null) {
        listed.add(person.id);
        enrol(tenantId, courseId, person.id, entry, known.get(person.id));
        active += entry.active() ? 1 : 0;
      }
    }
    if (complete) {
      known.values().stream()
          .filter(membership -> membership.active && !listed.contains(membership.personId))
          .forEach(membership -> change(membership, false));
    }
    return active;
  }

  private Map<String, PersonEntity> people(UUID tenantId, Map<String, RosterEntry> entries) {
    Map<String, PersonEntity> people = find(tenantId, entries.keySet());
    Set<String> missing = new HashSet<>(entries.keySet());
    missing.removeAll(people.keySet());
    people.values().forEach(person -> update(person, entries.get(person.subject)));
    missing.forEach(subject -> add(tenantId, entries.get(subject)));
    people.putAll(find(tenantId, missing));
    return people;
  }

  private Map<String, PersonEntity> find(UUID tenantId, Collection<String> subjects) {
    List<String> all = List.copyOf(subjects);
    Map<String, PersonEntity> found = new HashMap<>();
    for (int start = 0; start < all.size(); start += CHUNK) {
      em.createQuery(
              "select p from PersonEntity p where p.tenantId = :tenant and p.subject in :subjects",
              PersonEntity.class)
          .setParameter("tenant", tenantId)
          .setParameter("subjects", all.subList(start, Math.min(start + CHUNK, all.size())))
          .getResultStream()
          .forEach(person -> found.put(person.subject, person));
    }
    return found;
  }

  private void update(PersonEntity person, @Nullable RosterEntry entry) {
    if (entry == null) {
      return;
    }
    String name = entry.name().map(text -> cut(text, 255)).orElse(person.name);
    String email = entry.email().filter(text -> text.length() <= 320).orElse(person.email);
    boolean testUser = person.testUser || entry.testUser();
    if (!name.equals(person.name)
        || (email != null && !email.equals(person.email))
        || testUser != person.testUser) {
      person.name = name;
      person.email = email;
      person.testUser = testUser;
      person.updatedAt = clock.instant();
    }
  }

  private void add(UUID tenantId, @Nullable RosterEntry entry) {
    if (entry == null) {
      return;
    }
    UUID id = ids.next();
    // Without a name people must still be told apart: the last digits of the id are random.
    String neutral = "Participant " + id.toString().substring(32);
    em.createNativeQuery(ADD_PERSON)
        .setParameter(1, id)
        .setParameter(2, tenantId)
        .setParameter(3, entry.subject())
        .setParameter(4, entry.name().map(text -> cut(text, 255)).orElse(neutral))
        .setParameter(5, entry.email().filter(text -> text.length() <= 320).orElse(null))
        .setParameter(6, entry.testUser())
        .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private Map<UUID, MembershipEntity> memberships(UUID tenantId, UUID courseId) {
    return em.createQuery(
            "select m from MembershipEntity m where m.tenantId = :tenant and m.courseId = :course",
            MembershipEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("course", courseId)
        .getResultStream()
        .collect(Collectors.toMap(membership -> membership.personId, membership -> membership));
  }

  private void enrol(
      UUID tenantId,
      UUID courseId,
      UUID personId,
      RosterEntry entry,
      @Nullable MembershipEntity known) {
    if (known == null) {
      em.createNativeQuery(ADD_MEMBERSHIP)
          .setParameter(1, ids.next())
          .setParameter(2, tenantId)
          .setParameter(3, courseId)
          .setParameter(4, personId)
          .setParameter(5, entry.role().name())
          .setParameter(6, entry.active())
          .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
          .executeUpdate();
    } else if (known.active != entry.active() || known.role != entry.role()) {
      known.role = entry.role();
      change(known, entry.active());
    }
  }

  private void change(MembershipEntity membership, boolean active) {
    membership.active = active;
    membership.updatedAt = clock.instant();
  }

  private static CourseServices services(CourseEntity course) {
    String scopes = course.agsScopes == null ? "" : course.agsScopes;
    return new CourseServices(
        course.id,
        course.tenantId,
        course.deploymentId,
        course.title,
        Optional.ofNullable(course.membershipsUrl),
        Optional.ofNullable(course.lineItemsUrl),
        Arrays.stream(scopes.split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toSet()));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
