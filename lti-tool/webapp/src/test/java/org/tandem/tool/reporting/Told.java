package org.tandem.tool.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Story;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.reporting.ProgramReport.Health;

/** What stories come to, counted from what they tell and not from the rows that they wrote. */
record Told(List<Story> stories) {
  private static final int EARLY = 14;
  private static final int QUIET = 30;

  /**
   * So many pairs, written as rows: with three mentors of two seats each, one of them full and one
   * with nobody, and two more learners.
   */
  static Told written(CourseFixture course, UUID program, Instant now, int people) {
    List<UUID> mentors =
        List.of(course.learner("Cora"), course.learner("Carl"), course.learner("C"));
    mentors.forEach(each -> course.handIn(program, each, "MENTOR", now));
    course.learner("Neither");
    course.learner("Nor");
    course.person("Teacher", CourseRole.INSTRUCTOR);
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    List<UUID> pairs = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      UUID mentee = course.learner("Mai " + i);
      course.handIn(program, mentee, "MENTEE", now);
      Story story = Story.any(random, mentors.get(i % 2), mentee);
      pairs.add(story.write(course, program, now));
      stories.add(story);
    }
    seat(course, program, mentors.get(0), pairs.get(0), pairs.get(2));
    seat(course, program, mentors.get(1), pairs.get(1), null);
    seat(course, program, mentors.get(2), null, null);
    addATestUser(course, program, now);
    return new Told(stories);
  }

  private static void addATestUser(CourseFixture course, UUID program, Instant now) {
    UUID student = course.learner("Student view");
    course.write("update person set test_user = true where id = ?", student);
    course.handIn(program, student, "MENTEE", now);
    new Story(
            course.learner("Nobody's mentor"),
            student,
            5,
            40,
            30,
            10,
            false,
            Optional.empty(),
            0,
            Optional.empty())
        .write(course, program, now);
    course.write(
        "update membership set active = false where person_id in (select mentor_id from engagement"
            + " where mentee_id = ?)",
        student);
  }

  private static void seat(
      CourseFixture course, UUID program, UUID mentor, @Nullable UUID... pairs) {
    for (int i = 0; i < pairs.length; i++) {
      course.write(
          "insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number,"
              + " engagement_id) values (?, ?, ?, ?, ?, ?, ?)",
          UUID.randomUUID(),
          course.tenantId(),
          program,
          course.courseId(),
          mentor,
          i + 1,
          pairs[i]);
    }
  }

  long count(Predicate<Story> which) {
    return stories.stream().filter(which).count();
  }

  Told of(Predicate<Story> which) {
    return new Told(stories.stream().filter(which).toList());
  }

  /** Those whose goal the other one of the pair has countersigned. */
  long proven() {
    return count(each -> each.showed() && each.evidenced().isPresent());
  }

  /** Of those who showed something, by the level that they claim or that was countersigned. */
  List<Long> levels(Function<Story, Optional<Integer>> level) {
    Told shown = of(Story::showed);
    return IntStream.rangeClosed(-2, 2)
        .mapToObj(wanted -> shown.count(each -> level.apply(each).equals(Optional.of(wanted))))
        .toList();
  }

  /** Of the goals, those as expected or better by what was countersigned. */
  Share reached() {
    Told shown = of(Story::showed);
    return new Share(
        shown.count(each -> each.evidenced().filter(level -> level >= 0).isPresent()),
        shown.stories().size());
  }

  double median(Predicate<Story> which, Function<Story, Integer> days) {
    List<Integer> all = stories.stream().filter(which).map(days).sorted().toList();
    int middle = all.size() / 2;
    return all.size() % 2 == 1 ? all.get(middle) : (all.get(middle - 1) + all.get(middle)) / 2.0;
  }

  Health health() {
    Map<String, Long> states =
        stories.stream()
            .collect(Collectors.groupingBy(Told::state, TreeMap::new, Collectors.counting()));
    return new Health(
        states.getOrDefault("early", 0L),
        states.getOrDefault("unsigned", 0L),
        states.getOrDefault("silent", 0L),
        states.getOrDefault("closing", 0L),
        states.getOrDefault("on track", 0L));
  }

  private static String state(Story story) {
    if (!story.paired() || story.completed()) {
      return "over";
    }
    if (story.pairedAgo() < EARLY) {
      return "early";
    }
    if (!story.agreed()) {
      return "unsigned";
    }
    if (story.closingAgo().filter(days -> days >= EARLY).isPresent()) {
      return "closing";
    }
    int quiet = story.met() ? story.metAgo() : story.agreedAgo();
    return quiet >= QUIET && !story.toCome() ? "silent" : "on track";
  }

  /** What they wrote: half an hour a meeting, two signatures an agreement. */
  Records records() {
    long met = count(Story::met);
    return new Records(
        stories.size(),
        count(Story::paired),
        2 * count(Story::agreed),
        met,
        met,
        30 * met,
        count(Story::showed) + proven(),
        proven(),
        count(each -> each.agreed() && each.closingAgo().isPresent()));
  }
}
