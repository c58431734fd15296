package org.tandem.tool.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.SetObjections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.Arrival;
import org.tandem.tool.people.Arrivals;
import org.tandem.tool.people.Arrived;
import org.tandem.tool.people.ChooseName;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Names;
import org.tandem.tool.people.NeutralName;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.RosterEntry;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.privacy.ErasePerson;
import org.tandem.tool.privacy.Kept;
import org.tandem.tool.privacy.RemoveExpired;
import org.tandem.tool.privacy.SealOldWords;
import org.tandem.tool.privacy.SetRetention;
import org.tandem.tool.privacy.StaffRead;
import org.tandem.tool.privacy.StaffReads;
import org.tandem.tool.privacy.VerifyReads;
import org.tandem.tool.privacy.WhatGoes;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.ProgramReports;

/** What is kept about people, compared with the database as it is. */
@ArquillianTest
class PrivacyIT {
  private static final String HOW_TO_DECLARE =
      """
      The inventory of what is kept and the database differ. Every table and column stands in the
      Inventory of the component whose it is (…/store/…Inventory.java): Holding.impersonal(table,
      columns) where nothing is about a person; otherwise Holding.of(table, topic) with the rows that
      are about a person, what their copy has (gives), what it has not (holdsBack), and what erasing
      them does. A new topic needs its words in privacy/web/kept.properties and kept_ar.properties.
      """;

  /** What a pair wrote, where it is sealed with its key. */
  private static final String[] SEALED = {
    "finch-evidence", "finch-file", "quill-goal", "quill-clause", "quill-topic"
  };

  @Inject private ServerResources server;
  @Inject private WholeInventory inventory;
  @Inject private ErasePerson erasing;
  @Inject private DesignProgram design;
  @Inject private People people;
  @Inject private Arrivals arrivals;
  @Inject private Rosters rosters;
  @Inject private UserTransaction transaction;
  @Inject private StaffReads reads;
  @Inject private VerifyReads verifying;
  @Inject private RemoveExpired remove;
  @Inject private SetRetention setting;
  @Inject private WhatGoes whatGoes;
  @Inject private ProgramReports reports;
  @Inject private PairAccess access;
  @Inject private Names names;
  @Inject private ChooseName naming;
  @Inject private Objections objections;
  @Inject private SetObjections objecting;
  @Inject private SealOldWords seal;
  @Inject private Goals goals;

  private CourseFixture course;
  private UUID mentor;
  private UUID mentee;
  private UUID program;
  private UUID activity;
  private UUID pair;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        PrivacyIT.class,
        PrivacyDocument.class,
        ServerResources.class,
        CourseFixture.class,
        Story.class,
        Race.class,
        Race.Attempt.class);
  }

  @Test
  void declaresEveryTableAndColumnOfTheDatabase() throws SQLException {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (Holding holding : inventory.holdings()) {
      Set<String> columns =
          holding.columns().stream()
              .map(Column::name)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(columns)
          .as("columns named twice in %s", holding.table())
          .hasSameSizeAs(holding.columns());
      assertThat(declared.put(holding.table(), columns))
          .as("declared twice: %s", holding.table())
          .isNull();
    }
    assertThat(declared).as(HOW_TO_DECLARE).isEqualTo(schema());
  }

  @Test
  void saysEverythingInEveryLanguage() {
    PrivacyTexts english = new PrivacyTexts(Locale.ENGLISH);
    PrivacyTexts arabic = new PrivacyTexts(Locale.forLanguageTag("ar"));

    assertThat(arabic.keys()).isEqualTo(english.keys());
    for (Kept kept : Kept.of(inventory.personal())) {
      for (PrivacyTexts texts : new PrivacyTexts[] {english, arabic}) {
        assertThat(texts.title(kept) + texts.what(kept) + texts.why(kept)).isNotBlank();
        assertThat(texts.until(kept) + texts.readers(kept) + texts.erasure(kept)).isNotBlank();
      }
    }
  }

  @Test
  void isWhatTheDocumentationPrints() throws IOException {
    Path docs = docs();
    String now = PrivacyDocument.table(Kept.of(inventory.personal()), inventory.holdings());
    Path fresh = docs.resolveSibling("lti-tool/webapp/target/privacy-inventory.md");
    Files.writeString(fresh, now);

    assertThat(PrivacyDocument.between(Files.readString(docs.resolve("privacy.md"))))
        .as("docs/privacy.md is stale: put %s between its two markers", fresh)
        .isEqualTo(now);
  }

  @Test
  void destroysWhatAPairWroteOnceBothAreErased() throws SQLException {
    assertThat(erase(mentee, "Maria Finch")).isTrue();

    assertThat(everything())
        .doesNotContain("Maria Finch", "lms-finch", "finch@", "finch-evidence", "finch-note")
        .contains("Jonas Quill", "quill-topic", "quill-goal", "quill-clause");
    assertThat(erase(mentee, "Former participant")).as("a second time").isFalse();

    assertThat(erase(mentor, "Jonas Quill")).isTrue();

    assertThat(everything())
        .doesNotContain("Jonas Quill", "lms-quill", "quill@", "quill-", "finch-");
    assertThat(count("engagement_key", "true")).isZero();
    assertThat(count("agreement_signature", "true")).isEqualTo(2);
  }

  @Test
  void destroysItAlsoWhereBothAreErasedAtTheSameMoment() throws Exception {
    assertThat(
            Race.of(
                server.executor(),
                List.of(mentor, mentee, mentor, mentee),
                who -> erase(who, who.equals(mentor) ? "Jonas Quill" : "Maria Finch")))
        .isEqualTo(4);

    assertThat(everything()).doesNotContain("quill-", "finch-", "Quill", "Finch");
    assertThat(count("privacy_event", "kind = 'ERASURE'")).isEqualTo(2);
  }

  @Test
  void erasesNothingWhereItIsCutShort() throws Exception {
    transaction.begin();
    erase(mentee, "Maria Finch");
    transaction.rollback();

    assertThat(everything()).contains("Maria Finch", "finch-evidence", "finch-note");
  }

  @Test
  void letsNoRosterBringBackWhoWasErasedUntilTheyComeThemselves() throws SQLException {
    erase(mentee, "Maria Finch");

    rosters.take(course.tenantId(), course.courseId(), List.of(listed("lms-finch")), false);
    assertThat(people.find(course.tenantId(), "lms-finch")).isEmpty();

    Person back = arrive("lms-finch");
    assertThat(back.id()).isNotEqualTo(mentee);
    assertThat(everything()).doesNotContain("Maria Finch");
    rosters.take(course.tenantId(), course.courseId(), List.of(listed("lms-finch")), false);
    assertThat(everything()).contains("Maria Finch", "finch@example.edu");
  }

  @Test
  void noticesWhateverIsDoneToTheLogOfStaffReads() throws Exception {
    UUID tenant = course.tenantId();
    assertThat(
            Race.of(
                server.executor(),
                List.of(1, 2, 3, 4),
                run -> reads.add(tenant, read("GET /api/course/runs/" + run))))
        .isEqualTo(4);
    assertThat(verifying.of(tenant).broken()).isEmpty();
    assertThat(verifying.of(tenant).lines()).isEqualTo(4);

    rewrite("INSTRUCTOR", "LEARNER");
    assertThat(verifying.of(tenant).broken()).contains(2L);
    rewrite("LEARNER", "INSTRUCTOR");
    assertThat(verifying.of(tenant).broken()).isEmpty();

    course.write("delete from staff_read where tenant_id = ? and read_number = 4", tenant);
    assertThat(verifying.of(tenant).broken()).contains(4L);
  }

  @Test
  void forgetsTheOldestLinesOfThatLogAndNoticesWhoeverForgetsMore() {
    UUID tenant = course.tenantId();
    Instant now = Instant.now();
    for (int line = 1; line <= 3; line++) {
      reads.add(tenant, read("GET /api/course/old/" + line, now.minus(Duration.ofDays(1500))));
    }
    reads.add(tenant, read("GET /api/course/new/4"));
    reads.add(tenant, read("GET /api/course/new/5"));

    remove.round(() -> false);
    remove.round(() -> false);

    assertThat(verifying.of(tenant).broken()).isEmpty();
    assertThat(verifying.of(tenant).lines())
        .as("two new ones, and what was forgotten")
        .isEqualTo(3);
    assertThat(reads.start(tenant).number()).isEqualTo(3);

    String hash = reads.newest(tenant, 3).get(2).content().hash();
    course.write("delete from staff_read where tenant_id = ? and read_number = 4", tenant);
    course.write(
        "update staff_read_start set read_number = 4, content_hash = ? where tenant_id = ?",
        hash,
        tenant);
    assertThat(verifying.of(tenant).broken()).as("a line of the log has to say it").contains(5L);
  }

  @Test
  void takesAwayWhatAPairWroteOnceItsTimeIsOverAndTheyWereTold() throws Exception {
    endedAgo(40);
    UUID other = story(Instant.now());
    course.write("update engagement set ended_at = ? where id = ?", monthsAgo(2), other);
    Instant counting = Instant.now();
    ProgramReport counted = reports.of(course.tenantId(), program, Instant.now());

    remove.round(() -> false);

    assertThat(everything()).as("only told").contains("quill-clause", "finch-note");
    assertThat(whatGoes.of(course.tenantId(), mentee))
        .singleElement()
        .satisfies(
            goes -> {
              assertThat(goes.program()).isEqualTo("Careers");
              assertThat(goes.on()).isBetween(told(counting), told(Instant.now()));
            });

    course.write("update pair_archive set goes_at = ? where engagement_id = ?", monthsAgo(0), pair);
    assertThat(Race.of(server.executor(), List.of(1, 2, 3, 4), node -> remove.round(() -> false)))
        .isEqualTo(4);

    assertThat(everything())
        .doesNotContain("quill-", "finch-evidence", "finch-note")
        .contains("Jonas Quill", "Maria Finch", "finch@");
    assertThat(count("engagement_key", "engagement_id = '" + pair + "'")).isZero();
    assertThat(count("pair_archive", "gone_at is not null")).isEqualTo(1);
    assertThat(count("goal", "title = 'Hand over'")).as("the other pair's").isEqualTo(1);
    assertThat(reports.of(course.tenantId(), program, Instant.now())).isEqualTo(counted);
    assertThat(whatGoes.of(course.tenantId(), mentee)).isEmpty();
    assertThatThrownBy(() -> access.own(course.visit(mentee, CourseRole.LEARNER, activity), pair))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("removed");
    assertThat(access.own(course.visit(mentee, CourseRole.LEARNER, activity), other)).isNotNull();
  }

  @Test
  void takesNothingAwayWhileSomebodyCanStillMendWhatTheySet() throws Exception {
    endedAgo(4);
    setting.set(course.tenantId(), program, Map.of(Span.PAIR, Optional.of(3)));
    remove.round(() -> false);
    assertThat(count("pair_archive", "true")).isZero();

    course.write(
        "update retention set set_at = ? where tenant_id = ?", monthsAgo(1), course.tenantId());
    remove.round(() -> false);
    assertThat(count("pair_archive", "gone_at is null")).isEqualTo(1);
    assertThat(everything()).contains("quill-clause");
  }

  @Test
  void removesProfilesAnswersAndMatchingsOnceTheirTimeIsOver() throws Exception {
    UUID waiting = course.learner("Wanda Long");
    UUID fresh = course.learner("Freya New");
    for (UUID person : List.of(mentee, waiting, fresh)) {
      course.handIn(program, person, "MENTEE", Instant.now());
    }
    course.write(
        "update participation set saved_at = ? where tenant_id = ? and person_id <> ?",
        monthsAgo(30),
        course.tenantId(),
        fresh);
    for (int months : new int[] {30, 3}) {
      course.write(
          "insert into match_run (id, tenant_id, program_id, course_id, run_by, run_at, state,"
              + " inputs_hash, inputs, result, version, solver, progress)"
              + " values (?, ?, ?, ?, ?, ?, 'STAGED', 'h', '{}', '{}', 0, 's', 100)",
          UUID.randomUUID(),
          course.tenantId(),
          program,
          course.courseId(),
          mentor,
          monthsAgo(months));
      answered(months);
    }
    endedAgo(3);
    remove.round(() -> false);

    assertThat(count("participation", "person_id = '" + waiting + "'")).isZero();
    assertThat(count("participation", "true")).as("whose pair ended lately, or new").isEqualTo(2);
    assertThat(count("match_run", "true")).isEqualTo(1);
    assertThat(count("survey_answer", "true")).isEqualTo(2);

    endedAgo(37);
    remove.round(() -> false);
    assertThat(count("survey_answer", "true")).isZero();
    assertThat(count("participation", "person_id = '" + fresh + "'")).isEqualTo(1);
    assertThat(count("participation", "true")).isEqualTo(1);
  }

  @Test
  void erasesThoseWhoDoNotComeAnyMore() throws Exception {
    course.write(
        "update person set seen_at = ? where tenant_id = ?", monthsAgo(50), course.tenantId());
    endedAgo(40);
    remove.round(() -> false);
    assertThat(everything()).as("in a pair not long ago").contains("Maria Finch", "Jonas Quill");

    endedAgo(50);
    arrive("lms-quill");
    remove.round(() -> false);

    assertThat(everything()).doesNotContain("Maria Finch", "lms-finch").contains("Jonas Quill");
    assertThat(count("privacy_event", "kind = 'RAN_OUT'")).isEqualTo(1);
    assertThat(count("closing_signature", "true")).as("records stay").isEqualTo(1);
  }

  @Test
  void keepsNoNamesWhereItIsToldNotToAndLetsPeopleChooseTheirs() throws SQLException {
    UUID tenant = course.tenantId();
    names.keepNone(tenant, Instant.now());
    assertThat(everything()).doesNotContain("Maria Finch", "Jonas Quill", "@example.edu");
    Person me = people.find(tenant, mentee).orElseThrow();
    assertThat(me.name()).isEqualTo(NeutralName.of(mentee));

    naming.choose(course.visit(mentee, CourseRole.LEARNER, activity), "River");
    rosters.take(tenant, course.courseId(), List.of(listed("lms-finch"), listed("lms-new")), true);
    arrivals.record(named("lms-finch"));
    arrivals.record(named("lms-newer"));

    assertThat(people.find(tenant, mentee).orElseThrow().name()).isEqualTo("River");
    for (String subject : List.of("lms-new", "lms-newer")) {
      Person other = people.find(tenant, subject).orElseThrow();
      assertThat(other.name()).isEqualTo(NeutralName.of(other.id()));
      assertThat(other.email()).isEmpty();
    }
    assertThatThrownBy(
            () -> naming.choose(course.visit(mentor, CourseRole.LEARNER, activity), "RIVER"))
        .isInstanceOf(Rejection.class);
    course.email(mentee, "river@example.edu");
    names.keepNone(tenant, Instant.now());
    assertThat(people.find(tenant, mentee))
        .hasValueSatisfying(
            river -> {
              assertThat(river.name()).isEqualTo("River");
              assertThat(river.email()).isEmpty();
            });

    names.keep(tenant);
    arrivals.record(named("lms-finch"));
    assertThat(people.find(tenant, mentee).orElseThrow().name()).isEqualTo("Maria Finch");
    assertThat(names.isOwn(tenant, mentee)).isFalse();
    assertThatThrownBy(
            () -> naming.choose(course.visit(mentee, CourseRole.LEARNER, activity), "Lake"))
        .isInstanceOf(Rejection.class);
  }

  private Arrival named(String subject) {
    return new Arrival(
        course.tenantId(),
        subject,
        Optional.of("Maria Finch"),
        Optional.of("finch@example.edu"),
        Optional.empty(),
        false,
        Optional.empty(),
        CourseRole.LEARNER);
  }

  @Test
  void keepsWhatSomebodyObjectsToUntilTheyTakeItBack() {
    UUID tenant = course.tenantId();
    assertThat(objecting.set(tenant, mentee, Set.of(Use.MATCHING), Optional.of(mentor))).isTrue();
    assertThat(objecting.set(tenant, mentee, Set.of(Use.MATCHING, Use.MAIL), Optional.of(mentee)))
        .isTrue();
    assertThat(objecting.set(tenant, mentee, Set.of(Use.MATCHING, Use.MAIL), Optional.of(mentee)))
        .as("nothing changed")
        .isFalse();
    assertThat(objections.of(tenant, mentee))
        .extracting(Objections.Objection::use, Objections.Objection::setBy)
        .containsExactly(
            tuple(Use.MATCHING, Optional.of(mentor)), tuple(Use.MAIL, Optional.of(mentee)));
    assertThat(objections.against(tenant, Use.MAIL)).containsExactly(mentee);
    assertThat(objections.against(UUID.randomUUID(), Use.MAIL)).isEmpty();
    assertThatThrownBy(
            () -> objecting.set(UUID.randomUUID(), mentee, Set.of(), Optional.of(mentee)))
        .isInstanceOf(Rejection.class);

    assertThat(objecting.set(tenant, mentee, Set.of(), Optional.of(mentee))).isTrue();
    assertThat(objections.of(tenant, mentee)).isEmpty();
  }

  @Test
  void sealsOnceWhatPairsWroteBeforeAndDestroysItWithTheKey() throws Exception {
    course.write("delete from engagement_key where tenant_id = ?", course.tenantId());
    UUID evidence = UUID.fromString(text("min(cast(id as varchar(36)))", "evidence", "true"));
    course.write(
        "insert into evidence_file (evidence_id, tenant_id, engagement_id, content)"
            + " values (?, ?, ?, ?)",
        evidence,
        course.tenantId(),
        pair,
        "%PDF finch-file".getBytes(StandardCharsets.UTF_8));
    UUID later = story(Instant.now());
    for (UUID one : List.of(pair, later)) {
      course.write(
          "insert into pair_to_seal (engagement_id, tenant_id, look_at) values (?, ?, ?)",
          one,
          course.tenantId(),
          OffsetDateTime.now(ZoneOffset.UTC).plusHours(one.equals(pair) ? -1 : 1));
    }
    assertThat(goals.file(course.tenantId(), pair, evidence)).as("as it stands").isPresent();

    assertThat(Race.of(server.executor(), List.of(1, 2, 3, 4), node -> seal.round(() -> false)))
        .isEqualTo(4);

    assertThat(everything()).doesNotContain(SEALED);
    assertThat(count("engagement_key", "true")).as("of one pair, once").isEqualTo(1);
    assertThat(goals.evidence(course.tenantId(), pair))
        .extracting(Evidence::text)
        .containsOnly("finch-evidence");
    assertThat(goals.file(course.tenantId(), pair, evidence).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("%PDF finch-file");
    assertThat(count("pair_to_seal", "look_at > current_timestamp")).isEqualTo(2);

    String sealed = text("min(description)", "evidence", "true");
    course.write(
        "update pair_to_seal set look_at = ? where engagement_id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusHours(1),
        pair);
    seal.round(() -> false);
    assertThat(count("pair_to_seal", "true")).as("the other is not due").isEqualTo(1);
    assertThat(text("min(description)", "evidence", "true"))
        .as("not sealed anew")
        .isEqualTo(sealed);

    course.write("delete from engagement_key where tenant_id = ?", course.tenantId());
    assertThat(goals.evidence(course.tenantId(), pair)).extracting(Evidence::text).containsOnly("");
    assertThat(goals.file(course.tenantId(), pair, evidence)).isEmpty();
  }

  private void answered(int round) {
    UUID answer = UUID.randomUUID();
    course.write(
        "insert into survey_answer (id, tenant_id, engagement_id, occasion, round_number,"
            + " instrument_id, instrument_version, side, person_id, answered_at)"
            + " values (?, ?, ?, 'PULSE', ?, 'i', 1, 'MENTEE', ?, ?)",
        answer,
        course.tenantId(),
        pair,
        round,
        mentee,
        monthsAgo(2));
    course.write(
        "insert into survey_points (tenant_id, answer_id, item, points) values (?, ?, 'one', 3)",
        course.tenantId(),
        answer);
  }

  private static LocalDate told(Instant now) {
    return LocalDate.ofInstant(now.plus(RemoveExpired.TOLD_BEFORE), ZoneOffset.UTC);
  }

  private void endedAgo(int months) {
    course.write("update engagement set ended_at = ? where id = ?", monthsAgo(months), pair);
  }

  private static OffsetDateTime monthsAgo(int months) {
    return OffsetDateTime.now(ZoneOffset.UTC).minusMonths(months);
  }

  private static StaffRead read(String operation) {
    return read(operation, Instant.now());
  }

  private static StaffRead read(String operation, Instant at) {
    return new StaffRead(
        Optional.of(UUID.randomUUID()),
        "INSTRUCTOR",
        operation,
        Optional.of(UUID.randomUUID()),
        Optional.empty(),
        Optional.empty(),
        at.truncatedTo(ChronoUnit.MILLIS));
  }

  private void rewrite(String word, String other) {
    course.write(
        "update staff_read set content = replace(content, ?, ?)"
            + " where tenant_id = ? and read_number = 2",
        word,
        other,
        course.tenantId());
  }

  /** Two who closed their pair, with words of their own in each kind of row. */
  @BeforeEach
  void two() {
    course = new CourseFixture(server.dataSource());
    mentor = course.learner("Jonas Quill");
    mentee = course.learner("Maria Finch");
    program = design.draft(course.tenantId(), "career-mentoring", "Careers").id();
    activity = course.place(program, "Careers");
    pair = story(Instant.now());
    known(mentor, "quill");
    known(mentee, "finch");
    course.write("update meeting set topic = 'quill-topic' where engagement_id = ?", pair);
    course.write("update goal set title = 'quill-goal' where engagement_id = ?", pair);
    course.write(
        "update evidence set description = 'finch-evidence' where engagement_id = ?", pair);
    course.write(
        "insert into agreement_clause (id, tenant_id, engagement_id, clause_id, wording, changed_at,"
            + " version) values (?, ?, ?, 'scope', 'quill-clause', current_timestamp, 0)",
        UUID.randomUUID(),
        course.tenantId(),
        pair);
    course.write(
        "insert into engagement_key (engagement_id, tenant_id, sealed_key) values (?, ?, 'sealed')",
        pair,
        course.tenantId());
    note(pair, mentee.toString(), "finch-note");
    note(pair, "BOTH", "quill-note");
  }

  private UUID story(Instant now) {
    return new Story(mentor, mentee, 5, 60, 50, 40, false, Optional.of(1), 1, Optional.of(1))
        .write(course, program, now);
  }

  private void known(UUID person, String mark) {
    course.email(person, mark + "@example.edu");
    course.write("update person set subject = ? where id = ?", "lms-" + mark, person);
    course.write(
        "update agreement_signature set subject = ? where person_id = ?", "lms-" + mark, person);
    course.write(
        "update closing_signature set subject = ? where person_id = ?", "lms-" + mark, person);
  }

  private void note(UUID pair, String reader, String text) {
    course.write(
        "insert into meeting_note (id, tenant_id, engagement_id, meeting_id, kind, reader, sealed,"
            + " written_by, written_at, version) select ?, tenant_id, engagement_id, id, ?, ?, ?,"
            + " 'MENTEE', current_timestamp, 0 from meeting where engagement_id = ?",
        UUID.randomUUID(),
        reader.equals("BOTH") ? "SHARED" : "PRIVATE",
        reader,
        text,
        pair);
  }

  private boolean erase(UUID person, String name) {
    return erasing.erase(course.tenantId(), person, Optional.of(person), name);
  }

  private static RosterEntry listed(String subject) {
    return new RosterEntry(
        subject,
        Optional.of("Maria Finch"),
        Optional.of("finch@example.edu"),
        CourseRole.LEARNER,
        true,
        false,
        List.of());
  }

  private Person arrive(String subject) {
    Arrived arrived =
        arrivals.record(
            new Arrival(
                course.tenantId(),
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                CourseRole.LEARNER));
    return people.find(course.tenantId(), arrived.personId()).orElseThrow();
  }

  /** Every value of every row of the tenant. */
  private String everything() throws SQLException {
    StringBuilder all = new StringBuilder();
    for (Holding holding : inventory.holdings()) {
      if (holding.hasTenant()) {
        try (Connection connection = server.dataSource().getConnection();
            PreparedStatement query =
                connection.prepareStatement(
                    "select * from " + holding.table() + " where tenant_id = ?")) {
          query.setObject(1, course.tenantId());
          try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                all.append(
                        row.getObject(i) instanceof byte[] file
                            ? new String(file, StandardCharsets.UTF_8)
                            : row.getString(i))
                    .append('\n');
              }
            }
          }
        }
      }
    }
    return all.toString();
  }

  private int count(String table, String condition) throws SQLException {
    return Integer.parseInt(text("count(*)", table, condition));
  }

  private String text(String what, String table, String condition) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select " + what + " from " + table + " where tenant_id = ? and " + condition)) {
      query.setObject(1, course.tenantId());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** The server runs somewhere below the repository. */
  private static Path docs() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(place -> place.resolve("docs"))
        .filter(docs -> Files.exists(docs.resolve("architecture.md")))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Set<String>> schema() throws SQLException {
    Map<String, Set<String>> tables = new TreeMap<>();
    try (Connection connection = server.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select lower(table_name), lower(column_name) from information_schema.columns"
                    + " where lower(table_schema) = 'public'");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        if (!row.getString(1).equals("flyway_schema_history")) {
          tables.computeIfAbsent(row.getString(1), name -> new TreeSet<>()).add(row.getString(2));
        }
      }
    }
    return tables;
  }
}
