package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Place;

/** The people of the courses of a program, and who of them has begun to take part. */
@Dependent
@Transactional
public class Candidates {
  private final Activities activities;
  private final People people;
  private final Participations participations;

  /** For the container. */
  @Inject
  public Candidates(Activities activities, People people, Participations participations) {
    this.activities = activities;
    this.people = people;
    this.participations = participations;
  }

  /**
   * Somebody in a course.
   *
   * @param begun whether they have begun to take part there
   */
  public record Candidate(Course course, Member member, boolean begun) {
    /** Who, where. */
    public Whose whose() {
      return new Whose(course.id(), member.person().id());
    }
  }

  /** Everybody, course by course and by name; guests, test users and whoever left are left out. */
  public List<Candidate> of(UUID tenantId, UUID programId) {
    return activities.courses(tenantId, programId).stream()
        .flatMap(id -> people.course(tenantId, id).stream())
        .sorted(Comparator.comparing(Course::title))
        .flatMap(course -> in(new Place(tenantId, programId, course.id()), course).stream())
        .toList();
  }

  private List<Candidate> in(Place place, Course course) {
    Set<UUID> begun = participations.begun(place);
    return people.members(place.tenantId(), course.id()).stream()
        .filter(Candidates::counts)
        .map(one -> new Candidate(course, one, begun.contains(one.person().id())))
        .toList();
  }

  private static boolean counts(Member member) {
    return member.active()
        && member.role() != CourseRole.GUEST
        && !member.person().testUser()
        && !member.person().erased();
  }

  /** Everybody who can be found by an address, in small letters, each in their first course. */
  static Map<String, Whose> byAddress(List<Candidate> all) {
    Map<String, Whose> found = new HashMap<>();
    for (Candidate one : all) {
      one.member().person().email().ifPresent(email -> found.putIfAbsent(key(email), one.whose()));
    }
    return found;
  }

  static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  static Map<Whose, Candidate> byWhose(List<Candidate> all) {
    Map<Whose, Candidate> found = new HashMap<>();
    all.forEach(one -> found.put(one.whose(), one));
    return found;
  }
}
