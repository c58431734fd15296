package org.tandem.tool.reminders;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.davidmoten.guavamini.Preconditions;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.SMTPServer;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.appointments.ConsoleRight;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.MailAccount;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.mail.MailFixture;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.NotedMailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.mail.Unwatched;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.Administrators;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.reminders.web.OwnAddressResource;
import org.tandem.tool.reminders.web.RemindersResource;
import org.tandem.tool.summaries.AskForSummaries;
import org.tandem.tool.summaries.GatherSummary;
import org.tandem.tool.summaries.SendSummaries;
import org.tandem.tool.summaries.Subscriptions;
import org.tandem.tool.summaries.web.SummaryMailResource;

/** Who is told what and when, by several nodes at once, and how it is turned off. */
@ArquillianTest
class RemindersIT {
  /** A Monday in summer, ten in the morning by UTC; far off, so that nobody else is due later. */
  private static final Instant MONDAY = Instant.parse("2035-06-04T10:00:00Z");

  @Inject private ServerResources server;
  @Inject private ChosenVisitor visitor;
  @Inject private DesignProgram design;
  @Inject private Reminders reminders;
  @Inject private WhoseTurn whoseTurn;
  @Inject private UnsubscribeLinks links;
  @Inject private NotedMailer mailer;
  @Inject private RemindersResource resource;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private Administrators administrators;
  @Inject private Appointments appointments;
  @Inject private Subscriptions subscriptions;
  @Inject private GatherSummary gather;
  @Inject private SummaryMailResource summaries;
  @Inject private OwnAddresses addresses;
  @Inject private OwnAddressResource ownAddress;
  @Inject private People people;
  @Inject private Objections objections;
  @Inject private Settings settings;

  private CourseFixture course;
  private UUID program;
  private Visit mentor;
  private Visit mentee;
  private String mentorsAddress;
  private String menteesAddress;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
            RemindersIT.class,
            NotedMailer.class,
            MailFixture.class,
            Unwatched.class,
            Story.class,
            CourseFixture.class,
            ServerResources.class,
            Race.class,
            Race.Attempt.class,
            ChosenVisitor.class,
            ChosenVisitor.InConsole.class)
        .addAsLibraries(
            Deployed.jarOf(SMTPServer.class),
            Deployed.jarOf(LoggerFactory.class),
            Deployed.jarOf(Preconditions.class));
  }

  @BeforeEach
  void twoPeopleWork() {
    mailer.isThere(true);
    course = new CourseFixture(server.dataSource());
    Program draft = design.draft(course.tenantId(), "career-mentoring", "Careers in nursing");
    design.change(course.tenantId(), draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    program = draft.id();
    mentor = learner("Jonas Weber");
    mentee = learner("Maria Santos");
    mentorsAddress = address(mentor);
    menteesAddress = address(mentee);
    new Story(
            mentor.personId(),
            mentee.personId(),
            2,
            3,
            2,
            0,
            false,
            Optional.empty(),
            0,
            Optional.empty())
        .write(course, draft.id(), Instant.now());
  }

  @Test
  void tellsBothInTimeThatWhatTheyWroteGoesAlsoOnceTheyLeft() {
    course.write(
        "update engagement set state = 'CLOSED', ending = 'COMPLETED', ended_at = ?"
            + " where tenant_id = ?",
        MONDAY.minus(Duration.ofDays(1100)).atOffset(ZoneOffset.UTC),
        course.tenantId());
    course.write(
        "insert into pair_archive (tenant_id, engagement_id, goes_at)"
            + " select tenant_id, id, ? from engagement where tenant_id = ?",
        MONDAY.plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC),
        course.tenantId());
    course.leave(mentee.personId());
    remindAt(MONDAY);

    assertThat(mailer.to(menteesAddress))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("What you wrote together will be removed");
              assertThat(mail.text())
                  .contains(
                      "Careers in nursing, not before",
                      "Your data",
                      mail.unsubscribe().orElseThrow())
                  .doesNotContain("Jonas", "Something waits");
            });
    assertThat(mailer.to(mentorsAddress))
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).contains("Careers in nursing, not before"));

    course.write(
        "update pair_archive set gone_at = goes_at where tenant_id = ?", course.tenantId());
    remindAt(MONDAY.plus(Duration.ofDays(40)));
    assertThat(mailer.to(menteesAddress)).as("not once it has gone").hasSize(1);
  }

  @AfterEach
  void stop() {
    mailer.takeAll();
    mailer.isThere(false);
  }

  @Test
  void tellsEachOnceForEverythingAndNothingOfWhatItIsAbout() {
    remindAt(MONDAY);

    assertThat(mailer.to(mentorsAddress)).hasSize(1);
    assertThat(mailer.to(menteesAddress))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("It is your turn");
              assertThat(mail.text())
                  .contains(
                      "Careers in nursing",
                      "Nursing practice",
                      "as mentee",
                      mail.unsubscribe().orElseThrow())
                  .doesNotContain("Jonas", "Maria", "goal", "profile", "meeting", "agreement");
            });

    remindAt(MONDAY.plus(Duration.ofHours(5)));
    remindAt(MONDAY.plus(Duration.ofDays(1)));
    remindAt(MONDAY.plus(Duration.ofDays(2)));
    assertThat(mailer.to(menteesAddress)).hasSize(1);
    remindAt(MONDAY.plus(Duration.ofDays(3)));
    assertThat(mailer.to(menteesAddress)).hasSize(2);
  }

  @Test
  void sendsNothingToWhoeverObjectsToItUntilTheyTakeThatBack() {
    course.objects(mentee.personId(), Use.MAIL);
    remindAt(MONDAY);
    assertThat(mailer.to(menteesAddress)).isEmpty();
    assertThat(mailer.to(mentorsAddress)).hasSize(1);

    course.objectsNoMore(mentee.personId());
    remindAt(MONDAY.plus(Duration.ofDays(1)));
    assertThat(mailer.to(menteesAddress)).hasSize(1);
  }

  @Test
  void tellsNobodyWhoLeftTheCourseOrHasNoAddress() {
    course.leave(mentee.personId());
    course.write("update person set email = null where id = ?", mentor.personId());
    remindAt(MONDAY);
    assertThat(mailer.to(menteesAddress)).isEmpty();
    assertThat(mailer.to(mentorsAddress)).isEmpty();
  }

  @Test
  void remindsAtAnAddressOfOnesOwnOnceWhoeverReadsThereConfirmedIt() throws Exception {
    hasNoAddress(mentee);
    HttpClient browser = HttpClient.newHttpClient();
    String own = mentee.personId() + "@home.example";
    try (MailFixture mails = new MailFixture(builder -> builder)) {
      giving(mails, Instant.now()).give(mentee, " " + own + " ", ENGLISH);
      MimeMessage mail = mails.next();
      assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(own);
      assertThat(mail.getHeader("List-Unsubscribe")).as("there is nothing to turn off").isNull();
      URI link = link(mail);
      assertThat(mail.getContent().toString()).doesNotContain("Maria", "Jonas", "Careers");

      for (String language : List.of("en", "ar")) {
        HttpResponse<String> page = look(browser, link, language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
            .contains("<form method=\"post\">", "lang=\"" + language + "\"")
            .doesNotContain("Maria", own);
      }
      assertThat(addressOf(mentee)).as("scanners look, too").isEmpty();
      assertThat(addresses.of(mentee.tenantId(), mentee.personId(), Instant.EPOCH).wanted())
          .contains(own);
      assertThat(click(browser, link.toString())).isEqualTo(200);
      assertThat(click(browser, link.toString())).as("it works once").isEqualTo(404);
      assertThat(look(browser, link, "en").statusCode()).isEqualTo(404);
    }
    remindAt(MONDAY);
    assertThat(mailer.to(own)).hasSize(1);

    course.email(mentee.personId(), menteesAddress);
    assertThat(addressOf(mentee)).as("what the LMS says comes first").contains(menteesAddress);
    hasNoAddress(mentee);
    assertThat(addressOf(mentee)).contains(own);
    course.objects(mentee.personId(), Use.MAIL);
    assertThat(addressOf(mentee)).isEmpty();
    course.objectsNoMore(mentee.personId());
    visitor.become(mentee);
    assertThat(ownAddress.remove().confirmed()).isNull();
    assertThat(addressOf(mentee)).isEmpty();
  }

  @Test
  void confirmsNoAddressTooLateForAnotherOrByALinkThatWasReplaced() throws Exception {
    hasNoAddress(mentee);
    hasNoAddress(mentor);
    HttpClient browser = HttpClient.newHttpClient();
    Instant now = Instant.now();
    try (MailFixture mails = new MailFixture(builder -> builder)) {
      giving(mails, now.minus(GiveAddress.TO_CONFIRM)).give(mentee, "late@home.example", ENGLISH);
      String late = link(mails.next()).toString();
      assertThat(look(browser, URI.create(late), "en").statusCode()).isEqualTo(404);
      assertThat(click(browser, late)).isEqualTo(404);

      giving(mails, now).give(mentee, "first@home.example", ENGLISH);
      String first = link(mails.next()).toString();
      giving(mails, now).give(mentee, "second@home.example", ENGLISH);
      String second = link(mails.next()).toString();
      giving(mails, now).give(mentor, "mentor@home.example", ENGLISH);
      String mentors = link(mails.next()).toString();
      assertThat(click(browser, first)).isEqualTo(404);
      assertThat(
              click(
                  browser,
                  mentors.replace(mentor.personId().toString(), mentee.personId().toString())))
          .isEqualTo(404);
      assertThat(
              click(
                  browser,
                  second.replace(mentee.tenantId().toString(), UUID.randomUUID().toString())))
          .isEqualTo(404);
      assertThat(addressOf(mentee)).isEmpty();
      assertThat(click(browser, second)).isEqualTo(200);
      assertThat(addressOf(mentee)).contains("second@home.example");
      assertThat(addressOf(mentor)).isEmpty();

      giving(mails, now).give(mentee, "third@home.example", ENGLISH);
      assertThat(addressOf(mentee)).as("what counts does so on").contains("second@home.example");
    }
  }

  @Test
  void asksAtNoAddressMoreThanNobodyMinds() throws Exception {
    hasNoAddress(mentee);
    Instant now = Instant.now();
    try (MailFixture mails = new MailFixture(builder -> builder)) {
      GiveAddress giving = giving(mails, now);
      for (String wrong :
          List.of("maria", "a@b", "a@b.example, c@d.example", "a@b.example\nBcc: c@d.example")) {
        assertRejected("invalid-address", () -> giving.give(mentee, wrong, ENGLISH));
      }
      giving.give(mentee, "unknown@home.example", ENGLISH);
      assertThat(addresses.of(mentee.tenantId(), mentee.personId(), Instant.EPOCH).wanted())
          .as("nobody learns which addresses there are")
          .contains("unknown@home.example");
      for (int i = 0; i < 4; i++) {
        giving.give(mentee, i + "@home.example", ENGLISH);
        mails.next();
      }
      assertRejected("too-many-addresses", () -> giving.give(mentee, "5@home.example", ENGLISH));
      giving(mails, now.plus(Duration.ofDays(1)).plusSeconds(1))
          .give(mentee, "next@home.example", ENGLISH);
      mails.next();

      for (int i = 0; i < 4; i++) {
        Visit visit = learner("Learner " + i);
        giving.give(visit, "victim@home.example", ENGLISH);
      }
      assertThat(mails.count()).as("whoever reads there is not flooded").isEqualTo(3);

      course.email(mentee.personId(), menteesAddress);
      assertRejected("address-of-no-use", () -> giving.give(mentee, "x@home.example", ENGLISH));
    }
  }

  @Test
  void waitsForTheEndOfTheQuietHoursWhereThePersonIs() {
    choose(mentee, "DAILY", "Pacific/Auckland");
    remindAt(MONDAY);
    assertThat(mailer.to(mentorsAddress)).hasSize(1);
    assertThat(mailer.to(menteesAddress)).isEmpty();
    remindAt(Instant.parse("2035-06-04T19:59:00Z"));
    assertThat(mailer.to(menteesAddress)).isEmpty();
    remindAt(Instant.parse("2035-06-04T20:00:00Z"));
    assertThat(mailer.to(menteesAddress)).hasSize(1);
  }

  @Test
  void sendsEachPersonOneMailHoweverManyNodesTry() throws Exception {
    remindAt(MONDAY.minus(Duration.ofDays(1)), Duration.ofHours(13));
    assertThat(mailer.to(menteesAddress)).isEmpty();
    onFourNodes(() -> remindAt(MONDAY));
    assertThat(mailer.to(mentorsAddress)).hasSize(1);
    assertThat(mailer.to(menteesAddress)).hasSize(1);
  }

  @Test
  void triesAgainLaterWhileTheMailServerIsInTrouble() {
    mailer.refuse(menteesAddress);
    remindAt(MONDAY);
    mailer.takeAll();
    remindAt(MONDAY.plus(Duration.ofMinutes(4)));
    assertThat(mailer.to(menteesAddress)).isEmpty();
    assertThat(mailer.to(mentorsAddress)).hasSize(1);
    remindAt(MONDAY.plus(Duration.ofMinutes(5)));
    assertThat(mailer.to(menteesAddress)).hasSize(1);
  }

  @Test
  void stopsByOneClickWithoutALoginAndByNoForgedAddress() throws Exception {
    URI address = URI.create(links.of(RemindPeople.MAILS, mentee.tenantId(), mentee.personId()));
    HttpClient browser = HttpClient.newHttpClient();
    HttpResponse<String> asked =
        browser.send(
            HttpRequest.newBuilder(address).header("Accept-Language", "ar").build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body())
        .contains("dir=\"rtl\"", "<form method=\"post\">")
        .doesNotContain("Maria");
    assertThat(asked.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(choice(mentee)).isEqualTo("DAILY");

    assertThat(click(browser, forged(address.toString()))).isEqualTo(404);
    assertThat(choice(mentee)).isEqualTo("DAILY");
    assertThat(click(browser, address.toString())).isEqualTo(200);
    assertThat(click(browser, address.toString())).isEqualTo(200);

    assertThat(choice(mentee)).isEqualTo("NEVER");
    assertThat(choice(mentor)).isEqualTo("DAILY");
    remindAt(MONDAY);
    assertThat(mailer.to(menteesAddress)).isEmpty();
    choose(mentee, "WEEKLY", "UTC");
    remindAt(MONDAY.plus(Duration.ofDays(1)));
    assertThat(mailer.to(menteesAddress)).hasSize(1);
  }

  @Test
  void letsPeopleChooseForThemselvesAlone() {
    assertRejected("invalid-reminders", () -> choose(mentee, "HOURLY", "UTC"));
    assertRejected("invalid-reminders", () -> choose(mentee, "DAILY", "Atlantis"));
    CourseFixture elsewhere = new CourseFixture(server.dataSource());
    Visit stranger = elsewhere.visit(mentee.personId(), CourseRole.LEARNER, UUID.randomUUID());
    assertRejected("stale-version", () -> choose(stranger, "NEVER", "UTC"));
    assertThat(choice(mentee)).isEqualTo("DAILY");
    choose(mentee, "WEEKLY", "UTC");
    assertThat(choice(mentor)).isEqualTo("DAILY");
    visitor.become(mentee);
    assertRejected(
        "stale-version",
        () -> resource.choose(new RemindersResource.Wish("NEVER", "19:00", "08:00", "UTC", 0)));
  }

  @Test
  void handsInAtARealServerByTheMailOfThisServer() throws Exception {
    try (MailFixture mails = new MailFixture(builder -> builder)) {
      MailFixture.mailer(
              MailAccount.Encryption.NONE,
              "localhost",
              mails.port(),
              Optional.empty(),
              (SSLSocketFactory) SSLSocketFactory.getDefault())
          .send(MailFixture.mail(menteesAddress));
      assertThat(mails.next().getSubject()).isEqualTo("حان دورك");
    }
  }

  @Test
  void sendsAdministratorsTheSummaryThatTheyAskedForOnce() throws Exception {
    UUID ada = administrator();
    pairWithAGoal();
    SummaryMailResource.SummaryMailView asked = ask("WEEKLY", List.of(program), 0);
    assertThat(asked.possible()).isEqualTo(AskForSummaries.Possible.YES);
    assertThat(asked.programs()).containsExactly(program);

    onFourNodes(() -> sendAt(MONDAY));

    assertThat(mailer.to(ada + "@example.edu"))
        .singleElement()
        .satisfies(
            mail -> {
              Mailer.Rich rich = mail.rich().orElseThrow();
              assertThat(mail.subject()).isEqualTo("Careers in nursing: what it has come to");
              assertThat(mail.text())
                  .contains(
                      "Pairs at work: 2",
                      "mentees: met: 1",
                      "countersigned: too few people to show",
                      "end on August 30, 2035",
                      mail.unsubscribe().orElseThrow())
                  .doesNotContain("Maria", "Jonas");
              assertThat(rich.html()).contains("<h2>Careers in nursing</h2>", "Pairs at work");
              assertThat(rich.file().getInputStream())
                  .asString(StandardCharsets.ISO_8859_1)
                  .startsWith("%PDF");
            });
    sendAt(MONDAY.plus(Duration.ofDays(6)));
    assertThat(mailer.to(ada + "@example.edu")).hasSize(1);
    sendAt(MONDAY.plus(Duration.ofDays(7)));
    assertThat(mailer.to(ada + "@example.edu")).hasSize(2);

    administrators.told(course.tenantId(), ada, false, Optional.of(MONDAY));
    sendAt(MONDAY.plus(Duration.ofDays(14)));
    assertThat(mailer.to(ada + "@example.edu")).hasSize(2);
    assertThat(summaries.summaryMail(course.tenantId()).rhythm()).isNull();
  }

  @Test
  void endsSummariesByOneClickOrWhenAnAdministratorStaysAway() throws Exception {
    UUID ada = administrator();
    HttpClient browser = HttpClient.newHttpClient();
    ask("MONTHLY", List.of(), 0);
    String reminders = links.of(RemindPeople.MAILS, course.tenantId(), ada);
    assertThat(click(browser, reminders.replace("/reminders/", "/summaries/"))).isEqualTo(404);
    assertThat(summaries.summaryMail(course.tenantId()).rhythm()).isEqualTo("MONTHLY");
    assertThat(click(browser, links.of(SendSummaries.MAILS, course.tenantId(), ada)))
        .isEqualTo(200);
    assertThat(summaries.summaryMail(course.tenantId()).rhythm()).isNull();

    ask("WEEKLY", List.of(), 0);
    sendAt(MONDAY.plus(Duration.ofDays(91)));
    assertThat(mailer.to(ada + "@example.edu")).isEmpty();
    assertThat(summaries.summaryMail(course.tenantId()).rhythm()).isNull();
  }

  @Test
  void sendsSummariesToNobodyElseAndOfNobodyElsesPrograms() {
    administrator();
    UUID foreign =
        design
            .draft(new CourseFixture(server.dataSource()).tenantId(), "career-mentoring", "Theirs")
            .id();
    assertRejected("not-found", () -> ask("WEEKLY", List.of(foreign), 0));
    assertRejected("not-found", () -> summaries.summaryMail(UUID.randomUUID()));
    assertRejected("invalid-summary-mail", () -> ask("HOURLY", List.of(), 0));
    ask("WEEKLY", List.of(), 0);
    assertRejected("stale-version", () -> ask("WEEKLY", List.of(), 0));
    inConsole.become(new ConsoleVisit(Optional.empty(), "Operator"));
    assertThat(summaries.summaryMail(course.tenantId()).possible())
        .isEqualTo(AskForSummaries.Possible.NOT_THE_OPERATOR);
    assertRejected("forbidden", () -> ask("WEEKLY", List.of(), 0));
  }

  /** Whom the LMS called an administrator at the first of June. */
  private UUID administrator() {
    UUID ada = course.person("Ada", CourseRole.ADMINISTRATOR);
    course.email(ada, ada + "@example.edu");
    course.write(
        "insert into administrator (person_id, tenant_id, told_at) values (?, ?, ?)",
        ada,
        course.tenantId(),
        Instant.parse("2035-06-01T08:00:00Z").atOffset(ZoneOffset.UTC));
    inConsole.become(new ConsoleVisit(Optional.of(course.tenantId()), "Ada", Optional.of(ada)));
    return ada;
  }

  private void pairWithAGoal() {
    new Story(
            mentor.personId(),
            course.learner("Lena"),
            4,
            9,
            8,
            2,
            false,
            Optional.empty(),
            1,
            Optional.of(0))
        .write(course, program, Instant.now());
  }

  private SummaryMailResource.SummaryMailView ask(String rhythm, List<UUID> of, long version) {
    return summaries.ask(
        course.tenantId(),
        new SummaryMailResource.Wish(rhythm, "MONDAY", "Europe/Vienna", of, version));
  }

  /** Each thread has mail of its own switched on. */
  private void onFourNodes(Runnable round) throws Exception {
    Race.of(
        server.executor(),
        List.of(1, 2, 3, 4),
        node -> {
          mailer.isThere(true);
          try {
            round.run();
          } finally {
            mailer.isThere(false);
          }
        });
  }

  /** Others than the one may be due among them. */
  private void sendAt(Instant now) {
    SendSummaries send =
        new SendSummaries(
            subscriptions,
            new ConsoleRight(administrators, appointments, Clock.fixed(now, ZoneOffset.UTC)),
            gather,
            mailer,
            links,
            Clock.fixed(now, ZoneOffset.UTC));
    for (int i = 0; i < 100 && !subscriptions.due(now, 1).isEmpty(); i++) {
      send.round(() -> false);
    }
  }

  private void remindAt(Instant now) {
    remindAt(now, Duration.ZERO);
  }

  /** Rounds until nobody is due; others than the two may be among them. */
  private void remindAt(Instant day, Duration later) {
    Instant now = day.plus(later);
    RemindPeople remind =
        new RemindPeople(reminders, whoseTurn, mailer, links, Clock.fixed(now, ZoneOffset.UTC));
    for (int i = 0; i < 100; i++) {
      remind.round(() -> false);
      if (reminders.due(now, 1).isEmpty()) {
        return;
      }
    }
  }

  private GiveAddress giving(MailFixture mails, Instant now) {
    Mailer real =
        MailFixture.mailer(
            MailAccount.Encryption.NONE,
            "localhost",
            mails.port(),
            Optional.empty(),
            (SSLSocketFactory) SSLSocketFactory.getDefault());
    return new GiveAddress(
        addresses, people, objections, real, settings, Clock.fixed(now, ZoneOffset.UTC));
  }

  private void hasNoAddress(Visit visit) {
    course.write("update person set email = null where id = ?", visit.personId());
  }

  private Optional<String> addressOf(Visit visit) {
    return reminders.recipient(visit.tenantId(), visit.personId()).map(Recipient::email);
  }

  private static URI link(MimeMessage mail) throws Exception {
    return mail.getContent()
        .toString()
        .lines()
        .filter(line -> line.startsWith("http"))
        .map(URI::create)
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> look(HttpClient browser, URI link, String language)
      throws Exception {
    return browser.send(
        HttpRequest.newBuilder(link).header("Accept-Language", language).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String choice(Visit visit) {
    visitor.become(visit);
    return resource.reminders().rhythm();
  }

  private void choose(Visit visit, String rhythm, String zone) {
    visitor.become(visit);
    resource.choose(
        new RemindersResource.Wish(rhythm, "19:00", "08:00", zone, resource.reminders().version()));
  }

  private static int click(HttpClient program, String address) throws Exception {
    return program
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The first character of a signature stands for six of its bits. */
  private static String forged(String address) {
    int at = address.lastIndexOf('.') + 1;
    char other = address.charAt(at) == 'A' ? 'B' : 'A';
    return address.substring(0, at) + other + address.substring(at + 1);
  }

  private Visit learner(String name) {
    return course.visit(course.learner(name), CourseRole.LEARNER, UUID.randomUUID());
  }

  private String address(Visit visit) {
    String address = visit.personId() + "@example.edu";
    course.email(visit.personId(), address);
    return address;
  }

  private static void assertRejected(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
