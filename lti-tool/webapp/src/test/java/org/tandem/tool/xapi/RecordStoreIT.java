package org.tandem.tool.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.operations.States;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.xapi.LittleStore.Mood;
import org.tandem.tool.xapi.web.RecordStoreResource;

/** What a strict store is told of a pair, once, whatever store and nodes do. */
@ArquillianTest
class RecordStoreIT {
  private static final String ISSUER = "https://lms.example";

  /** So far off that no regular round of the server comes before the test's own. */
  private static final Instant THEN = Instant.parse("2035-01-01T00:00:00Z");

  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private RecordStores stores;
  @Inject private Statements statements;
  @Inject private WriteStatement write;
  @Inject private RecordStoreResource resource;
  @Inject private States states;

  private LittleStore store;
  private CourseFixture course;
  private UUID program;
  private UUID mentor;
  private UUID mentee;
  private UUID teacher;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        RecordStoreIT.class,
        LittleStore.class,
        LittleStore.Mood.class,
        StatementCheck.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void aPairAndAStore() throws IOException {
    store = new LittleStore();
    course = new CourseFixture(server.dataSource());
    register(course.tenantId());
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada"));
    program = design.draft(course.tenantId(), "placement-coaching", "Placement").id();
    mentor = course.learner("Jonas Weber");
    mentee = course.learner("Maria Santos");
    teacher = course.person("Tom Brown", CourseRole.INSTRUCTOR);
  }

  @AfterEach
  void stop() {
    if (stores.find(course.tenantId()).isPresent()) {
      name(false, store.endpoint(), null);
    }
    store.close();
  }

  @Test
  void tellsFactsOnceUnderTheIdentifiersOfTheLmsAndNoWords() throws Exception {
    UUID pair = liveThrough();
    on();

    Race.of(server.executor(), List.of(1, 2, 3, 4), node -> tellAt(Duration.ZERO));
    tellAt(Duration.ofHours(1));

    assertThat(store.of("start")).hasSize(2).allMatch(each -> isOf(each, pair));
    assertThat(store.of("attended"))
        .hasSize(2)
        .allMatch(each -> each.getJsonObject("result").getString("duration").equals("PT30M"));
    assertThat(store.of("satisfied"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(account(each))
                  .isEqualTo(Map.of("homePage", ISSUER, "name", mentee.toString()));
              assertThat(each.getJsonObject("result").getJsonObject("score").getInt("raw"))
                  .isEqualTo(1);
            });
    assertThat(store.of("completed")).hasSize(2);
    assertThat(store.of("reviewed"))
        .singleElement()
        .satisfies(each -> assertThat(account(each)).containsValue(teacher.toString()));
    assertThat(store.statements).hasSize(8);
    assertThat(store.statements.values().toString())
        .doesNotContain("Jonas", "Maria", "Weber", "Hand over", "Talk", "Well done", "@");
    assertThat(resource.store(course.tenantId()).told()).isEqualTo(8);
    assertThat(resource.store(course.tenantId()).waiting()).isZero();
    assertThat(store.calls).containsExactly("POST");
  }

  @Test
  void tellsNothingWhileOffNorOfWhatWasBeforeNorOfPeopleWhoWereErasedOrObject() {
    liveThrough();
    name(true, store.endpoint(), LittleStore.PASSWORD);
    tellAt(Duration.ofHours(1));
    assertThat(store.calls).isEmpty();

    course.write("update person set erased_at = ? where id = ?", now(), mentee);
    course.write(
        "insert into objection (tenant_id, person_id, stopped, since)"
            + " values (?, ?, 'RECORD_STORE', ?)",
        course.tenantId(),
        mentor,
        now());
    on();
    tellAt(Duration.ofHours(2));
    assertThat(store.statements.values())
        .singleElement()
        .satisfies(each -> assertThat(account(each)).containsValue(teacher.toString()));

    course.write("delete from objection where person_id = ?", mentor);
    tellAt(Duration.ofHours(3));
    assertThat(store.statements.values())
        .hasSize(4)
        .noneMatch(each -> account(each).containsValue(mentee.toString()));

    name(false, store.endpoint(), null);
    int before = store.calls.size();
    new Story(
            mentor,
            course.learner("Lena"),
            1,
            0,
            0,
            0,
            false,
            Optional.empty(),
            0,
            Optional.empty())
        .write(course, program, Instant.now());
    tellAt(Duration.ofHours(3));
    assertThat(store.calls).hasSize(before);
  }

  @Test
  void triesAgainUntilAStoreThatFailsHangsOrLiesHasEachOnce() {
    liveThrough();
    on();
    Duration after = Duration.ofHours(1);
    long failures = 0;
    for (Mood mood : List.of(Mood.OVERLOADED, Mood.SILENT, Mood.LYING, Mood.WEB_PAGE)) {
      store.mood = mood;
      int before = store.calls.size();
      tellAt(after);
      assertThat(store.calls).as(mood.name()).hasSizeGreaterThan(before);
      assertThat(resource.store(course.tenantId()).error()).as(mood.name()).isNotNull();
      assertThat(resource.store(course.tenantId()).told()).isZero();
      failures++;
      assertThat(states.failingStores()).containsEntry(course.tenantId(), failures);
      before = store.calls.size();
      tellAt(after.plusSeconds(30));
      assertThat(store.calls).as("no call before the wait is over").hasSize(before);
      after = after.plusHours(5);
    }
    store.mood = Mood.FORGETTING_TO_SAY_SO;
    tellAt(after);
    store.mood = Mood.WELL;
    tellAt(after.plusHours(5));

    assertThat(store.statements).hasSize(8);
    assertThat(resource.store(course.tenantId()).told()).isEqualTo(8);
    assertThat(resource.store(course.tenantId()).error()).isNull();
    assertThat(states.failingStores()).doesNotContainKey(course.tenantId());
  }

  @Test
  void letsAStatementThatIsRefusedOrKnownInAnotherWayHoldUpNoOther() {
    liveThrough();
    on();
    store.mood = Mood.AGAINST_GOALS;
    tellAt(Duration.ofHours(1));
    assertThat(store.statements).hasSize(7);
    assertThat(resource.store(course.tenantId()).refused()).isEqualTo(1);

    course.write("delete from xapi_statement where tenant_id = ?", course.tenantId());
    course.write("update program set name = 'Renamed' where id = ?", program);
    store.mood = Mood.WELL;
    tellAt(Duration.ofHours(2));
    assertThat(store.statements).hasSize(8);
    assertThat(resource.store(course.tenantId()).told()).isEqualTo(8);
  }

  @Test
  void saysWhetherAStoreLetsTandemInAndNeverThePassword() {
    name(false, store.endpoint(), "another password");
    assertThat(resource.attempt(course.tenantId()).letIn()).isFalse();
    name(false, store.endpoint(), LittleStore.PASSWORD);
    assertThat(resource.attempt(course.tenantId()))
        .isEqualTo(new RecordStoreResource.TriedView(true, List.of("1.0.3"), null));
    liveThrough();
    on();
    store.mood = Mood.TALKATIVE;
    tellAt(Duration.ofHours(1));
    assertThat(resource.store(course.tenantId()).error())
        .contains("403")
        .doesNotContain(LittleStore.PASSWORD, "dGFuZGVt");

    assertRejected("password-needed", () -> name(true, "http://127.0.0.1:1/xapi", null));
    assertRejected("invalid-record-store", () -> name(true, "ftp://127.0.0.1/xapi", "x"));
    assertRejected("invalid-record-store", () -> name(true, "http://a:b@127.0.0.1/xapi", "x"));
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Eve"));
    assertRejected("not-found", () -> resource.store(course.tenantId()));
    assertRejected("not-found", () -> resource.attempt(course.tenantId()));
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada"));
  }

  /** Two who accepted, met, reached a goal and came to their end. */
  private UUID liveThrough() {
    UUID pair =
        new Story(mentor, mentee, 5, 9, 8, 5, false, Optional.empty(), 1, Optional.of(1))
            .write(course, program, Instant.now());
    course.write("update engagement set ended_at = ? where id = ?", now(), pair);
    course.write(
        "insert into outcome (engagement_id, tenant_id, content, content_hash, agreement_number,"
            + " countersigned, meetings, closed_at) values (?, ?, '{}', 'hash', 1, 1, 1, ?)",
        pair,
        course.tenantId(),
        now());
    course.write(
        "insert into outcome_posting (id, tenant_id, engagement_id, posting_number, origin,"
            + " activity_id, person_id, points, maximum, score_comment, decided_by, reason,"
            + " content, content_hash, made_at) values (?, ?, ?, 1, 'REVIEW', ?, ?, 8, 10, 'Well"
            + " done', ?, 'Well done', '{}', 'h', ?)",
        UUID.randomUUID(),
        course.tenantId(),
        pair,
        course.place(program, "Coaching"),
        mentee,
        teacher,
        now());
    return pair;
  }

  private void name(boolean on, String endpoint, @Nullable String password) {
    resource.name(
        course.tenantId(),
        new RecordStoreResource.StoreInput(
            on,
            endpoint,
            LittleStore.USER,
            password,
            "1.0.3",
            resource.store(course.tenantId()).version()));
  }

  /** Switches the store on, as if that had been a year ago. */
  private void on() {
    name(false, store.endpoint(), LittleStore.PASSWORD);
    course.write(
        "update xapi_store set switched_on = true, since = ?, next_at = ? where tenant_id = ?",
        Instant.now().minus(Duration.ofDays(365)).atOffset(ZoneOffset.UTC),
        THEN.atOffset(ZoneOffset.UTC),
        course.tenantId());
  }

  private void tellAt(Duration later) {
    Clock clock = Clock.fixed(THEN.plus(later), ZoneOffset.UTC);
    PlatformHttp http =
        PlatformHttp.builder("test")
            .allowPrivateNetworks(true)
            .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2))
            .build();
    new TellStores(stores, statements, write, new Conversation(http), clock).round(() -> false);
  }

  private void register(UUID tenant) {
    course.write(
        "insert into registration (id, status, issuer, client_id, authorization_endpoint,"
            + " token_endpoint, token_audience, jwks_uri, product_family, platform_name, scopes,"
            + " origins, any_deployment, registered_at, version)"
            + " values (?, 'ACTIVE', ?, ?, 'https://lms.example/auth', 'https://lms.example/token',"
            + " 'https://lms.example/token', 'https://lms.example/keys', 'moodle', 'LMS', '', '',"
            + " true, ?, 0)",
        tenant,
        ISSUER,
        tenant.toString(),
        now());
  }

  private static boolean isOf(JsonObject statement, UUID pair) {
    return statement.getJsonObject("context").getString("registration").equals(pair.toString())
        && statement.getJsonObject("object").getString("id").endsWith("/" + pair);
  }

  private static Map<String, String> account(JsonObject statement) {
    JsonObject account = statement.getJsonObject("actor").getJsonObject("account");
    return Map.of("homePage", account.getString("homePage"), "name", account.getString("name"));
  }

  private static Object now() {
    return Instant.now().atOffset(ZoneOffset.UTC);
  }

  private static void assertRejected(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
