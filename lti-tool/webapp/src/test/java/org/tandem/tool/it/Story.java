package org.tandem.tool.it;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Secret;

/**
 * What one pair did, told in days before now; its rows are written as the tool writes them.
 *
 * @param stage how many of the steps after the proposal happened: accepted, signed, met, showed
 *     evidence, closed
 * @param pairedAgo days since both accepted
 * @param agreedAgo days since both signed
 * @param metAgo days since the only meeting
 * @param toCome whether a further meeting is planned
 * @param closingAgo days since one of the two signed the closing, if one did
 * @param claimed the level that the newest evidence says
 * @param evidenced the level that was countersigned, if any was
 */
public record Story(
    UUID mentor,
    UUID mentee,
    int stage,
    int pairedAgo,
    int agreedAgo,
    int metAgo,
    boolean toCome,
    Optional<Integer> closingAgo,
    int claimed,
    Optional<Integer> evidenced) {

  /** Days from the signed agreement to the end that it plans. */
  public static final int PLANNED = 90;

  /** Hours that the two needed to accept. */
  public static final int HOURS = 30;

  /** Any story of these two. */
  public static Story any(Random random, UUID mentor, UUID mentee) {
    int paired = 1 + random.nextInt(90);
    int agreed = Math.max(0, paired - 1 - random.nextInt(20));
    int met = random.nextInt(agreed + 1);
    return new Story(
        mentor,
        mentee,
        random.nextInt(6),
        paired,
        agreed,
        met,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0 ? Optional.of(random.nextInt(30)) : Optional.empty(),
        random.nextInt(5) - 2,
        random.nextBoolean() ? Optional.of(random.nextInt(5) - 2) : Optional.empty());
  }

  /** Whether both accepted. */
  public boolean paired() {
    return stage >= 1;
  }

  /** Whether both signed. */
  public boolean agreed() {
    return stage >= 2;
  }

  /** Whether they met. */
  public boolean met() {
    return stage >= 3;
  }

  /** Whether there is evidence. */
  public boolean showed() {
    return stage >= 4;
  }

  /** Whether they came to their end. */
  public boolean completed() {
    return stage >= 5;
  }

  /** Writes the rows and gives the pair's id. */
  public UUID write(CourseFixture course, UUID program, Instant now) {
    UUID pair = UUID.randomUUID();
    Instant paired = now.minus(Duration.ofDays(pairedAgo));
    course.write(
        "insert into engagement (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id,"
            + " state, ending, proposed_at, expires_at, mentor_accepted_at, mentee_accepted_at,"
            + " version) values (?, ?, ?, ?, 'COACHING', ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        pair,
        course.tenantId(),
        program,
        course.courseId(),
        mentor,
        mentee,
        List.of("PROPOSED", "ACCEPTED", "ACTIVE", "ACTIVE", "ACTIVE", "CLOSED").get(stage),
        completed() ? "COMPLETED" : null,
        at(paired.minus(Duration.ofHours(HOURS))),
        at(now.plus(Duration.ofDays(7))),
        paired() ? at(paired) : null,
        paired() ? at(paired.minusSeconds(60)) : null);
    if (agreed()) {
      sign(course, pair, now.minus(Duration.ofDays(agreedAgo)));
    }
    if (met()) {
      meet(course, pair, now.minus(Duration.ofDays(metAgo)), true);
    }
    if (agreed() && toCome) {
      meet(course, pair, now.plus(Duration.ofDays(3)), false);
    }
    if (showed()) {
      prove(course, pair, now);
    }
    if (agreed() && closingAgo.isPresent()) {
      signClosing(course, pair, now.minus(Duration.ofDays(closingAgo.get())));
    }
    return pair;
  }

  private void sign(CourseFixture course, UUID pair, Instant at) {
    String content =
        "{\"clauses\":[],\"endsOn\":\""
            + LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(PLANNED)
            + "\",\"grading\":null,\"outcomes\":[]}";
    course.write(
        "insert into agreement (engagement_id, tenant_id, language, created_at)"
            + " values (?, ?, 'en', ?)",
        pair,
        course.tenantId(),
        at(at));
    course.write(
        "insert into agreement_version (id, tenant_id, engagement_id, version_number, content,"
            + " content_hash, state, made_at) values (?, ?, ?, 1, ?, ?, 'SIGNED', ?)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        content,
        Secret.hash(content),
        at(at));
    for (String side : List.of("MENTOR", "MENTEE")) {
      course.write(
          "insert into agreement_signature (id, tenant_id, engagement_id, version_number,"
              + " person_id, side, content_hash, issuer, subject, deployment_id, launched_at,"
              + " signed_at) values (?, ?, ?, 1, ?, ?, ?, 'https://lms.example', 's', '1', ?, ?)",
          UUID.randomUUID(),
          course.tenantId(),
          pair,
          side.equals("MENTOR") ? mentor : mentee,
          side,
          Secret.hash(content),
          at(at),
          at(side.equals("MENTOR") ? at : at.minusSeconds(3600)));
    }
  }

  private void meet(CourseFixture course, UUID pair, Instant at, boolean confirmed) {
    @Nullable OffsetDateTime said = confirmed ? at(at.plusSeconds(3600)) : null;
    course.write(
        "insert into meeting (id, tenant_id, engagement_id, starts_at, time_zone, minutes, topic,"
            + " proposed_by, mentor_confirmed_at, mentee_confirmed_at, cancelled, version)"
            + " values (?, ?, ?, ?, 'UTC', 30, 'Talk', 'MENTOR', ?, ?, false, 0)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        at(at),
        said,
        said);
  }

  private void prove(CourseFixture course, UUID pair, Instant now) {
    UUID goal = UUID.randomUUID();
    course.write(
        "insert into goal (id, tenant_id, engagement_id, title, much_less, somewhat_less, expected,"
            + " somewhat_more, much_more, importance, difficulty, version)"
            + " values (?, ?, ?, 'Hand over', 'a', 'b', 'c', 'd', 'e', 1, 1, 0)",
        goal,
        course.tenantId(),
        pair);
    evidenced.ifPresent(level -> show(course, pair, goal, level, now.minusSeconds(7200), true));
    show(course, pair, goal, claimed, now.minusSeconds(3600), false);
  }

  private void show(
      CourseFixture course, UUID pair, UUID goal, int level, Instant at, boolean signed) {
    course.write(
        "insert into evidence (id, tenant_id, engagement_id, goal_id, description, goal_level,"
            + " shown_by, shown_at, signed_by, signed_at, version)"
            + " values (?, ?, ?, ?, 'x', ?, ?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        goal,
        level,
        mentee,
        at(at),
        signed ? mentor : null,
        signed ? at(at) : null);
  }

  private void signClosing(CourseFixture course, UUID pair, Instant at) {
    course.write(
        "insert into closing_signature (id, tenant_id, engagement_id, person_id, side,"
            + " content_hash, issuer, subject, deployment_id, launched_at, signed_at)"
            + " values (?, ?, ?, ?, 'MENTEE', 'hash', 'https://lms.example', 's', '1', ?, ?)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        mentee,
        at(at),
        at(at));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
