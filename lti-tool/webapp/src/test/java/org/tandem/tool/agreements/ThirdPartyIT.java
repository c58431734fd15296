package org.tandem.tool.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.ThirdPartyIn;
import org.tandem.tool.engagements.ThirdPartyPairs;
import org.tandem.tool.engagements.Way;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.NewPair;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.HoldMeetings;
import org.tandem.tool.outcomes.ReadOutcome;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reminders.Recipient;
import org.tandem.tool.reminders.Reminders;

/**
 * A sponsor or instructor who signs with the two: let in by both, bound by launch, seeing no more.
 */
@ArquillianTest
class ThirdPartyIT {
  private static final String SAID_BEFORE = "Between the two of us.";
  private static final String SCOPE = "Handover at the bedside.";

  @Inject private NewPair pairs;
  @Inject private DesignProgram design;
  @Inject private Programs programs;
  @Inject private NameThirdParty naming;
  @Inject private ReadAgreement reading;
  @Inject private WriteClause writing;
  @Inject private TalkAboutClause talk;
  @Inject private SignAgreement signing;
  @Inject private AmendAgreement amending;
  @Inject private ThirdPartyPairs turns;
  @Inject private Engagements engagements;
  @Inject private Way way;
  @Inject private ReadGoals goals;
  @Inject private HoldMeetings meetings;
  @Inject private ReadOutcome outcomes;
  @Inject private Reminders reminders;
  @Inject private ServerResources server;

  private NewPair.Paired pair;
  private Visit mentor;
  private Visit mentee;
  private Visit teacher;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        ThirdPartyIT.class,
        NewPair.class,
        NewPair.Paired.class,
        CourseFixture.class,
        ServerResources.class,
        Race.class,
        Race.Attempt.class);
  }

  @BeforeEach
  void aPairInAProgramThatAsksForAThirdParty() {
    pair = pairs.in("career-mentoring", Optional.empty());
    mentor = pair.mentor();
    mentee = pair.mentee();
    teacher = staff("Priya Nair");
    require(true);
    fillIn();
  }

  @Test
  void holdsOnlyOnceTheThirdPartyHasSignedAsWell() {
    assertThat(missing(mentee)).containsExactly(Missing.Code.THIRD_PARTY_MISSING);
    assertThat(next(mentee)).isEqualTo("name-third");
    naming.name(mentee, pair.id(), teacher.personId());
    assertThat(next(mentee)).isEqualTo("wait-for-third");
    assertThat(next(mentor)).isEqualTo("name-third");
    refused("not-found", () -> reading.of(teacher, pair.id()));
    naming.agree(mentor, pair.id());

    assertThat(next(mentor)).isEqualTo("sign-agreement");
    assertThat(turns(teacher)).extracting(ThirdPartyIn::isAskedToSign).containsExactly(true);
    sign(mentee);
    sign(mentor);
    assertThat(state()).isEqualTo(EngagementState.ACCEPTED);
    assertThat(next(mentor)).isEqualTo("wait-for-signature");
    assertThat(reading.of(mentee, pair.id()).inForce()).isEmpty();
    sign(teacher);

    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(turns(teacher)).extracting(ThirdPartyIn::isAskedToSign).containsExactly(false);
    AgreementState seen = reading.of(teacher, pair.id());
    assertThat(seen.inForce().flatMap(InForce::third).map(Signer::name)).contains("Priya Nair");
    assertThat(seen.signed().orElseThrow().signatures())
        .extracting(Signature::party, Signature::subject)
        .contains(tuple(Party.THIRD, teacher.subject()), tuple(Party.MENTOR, mentor.subject()));
    refused("agreement-signed", () -> sign(teacher));
  }

  @Test
  void beginsTheWorkOnceWhenAllThreeSignAtOnce() throws Exception {
    letIn(teacher);
    String hash = reading.of(mentee, pair.id()).content().hash();
    assertThat(
            Race.of(
                server.executor(),
                List.of(mentor, mentee, teacher),
                one -> signing.sign(one, pair.id(), hash)))
        .isEqualTo(3);
    assertThat(state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(reading.of(teacher, pair.id()).versions())
        .singleElement()
        .satisfies(one -> assertThat(one.signatures()).hasSize(3));
  }

  @Test
  void showsAThirdPartyWhatIsAgreedAndNothingElseOfThePairOrOfAnyOther() {
    talk.comment(mentee, pair.id(), "purpose", SAID_BEFORE);
    Visit sponsor = learner("Ines Duarte");
    naming.name(teacher, pair.id(), sponsor.personId());
    naming.agree(mentee, pair.id());
    naming.agree(mentor, pair.id());
    talk.comment(mentor, pair.id(), "purpose", "What does the ward expect?");
    talk.suggest(sponsor, pair.id(), "purpose", "Two rounds a week.");

    assertThat(words(sponsor)).containsExactly("Two rounds a week.", "What does the ward expect?");
    assertThat(words(mentee)).contains(SAID_BEFORE, "Two rounds a week.");
    assertThat(reading.of(sponsor, pair.id()).toLookAt()).containsEntry("purpose", 2);
    assertThat(reading.of(mentee, pair.id()).toLookAt()).containsEntry("purpose", 3);
    refused("not-found", () -> writing.write(sponsor, pair.id(), "purpose", "Mine alone", 1));
    refused("not-found", () -> amending.propose(sponsor, pair.id(), "Other terms"));
    refused("not-found", () -> goals.pair(sponsor, pair.id()));
    refused("not-found", () -> meetings.of(sponsor, pair.id()));
    refused("not-found", () -> outcomes.of(sponsor, pair.id()));

    NewPair.Paired other = pairs.beside(pair);
    reading.of(other.mentee(), other.id());
    refused("not-found", () -> reading.of(sponsor, other.id()));
    refused("not-found", () -> talk.about(sponsor, other.id(), "purpose"));
    refused("not-found", () -> signing.sign(sponsor, other.id(), "x"));
    refused("not-found", () -> naming.agree(other.mentor(), pair.id()));
    refused("not-found", () -> naming.withdraw(other.mentor(), pair.id()));
    refused("not-found", () -> reading.of(other.mentee(), pair.id()));
  }

  @Test
  void letsThePairNameThoseWhoTeachAndACoordinatorAnybodyAndBothMustLetThemIn() {
    Visit sponsor = learner("Ines Duarte");
    assertThat(naming.choices(mentee, pair.id()))
        .extracting(Person::name)
        .containsExactly("Priya Nair");
    refused("not-a-choice", () -> naming.name(mentee, pair.id(), sponsor.personId()));
    refused("not-a-choice", () -> naming.name(teacher, pair.id(), mentor.personId()));
    refused("not-found", () -> naming.name(sponsor, pair.id(), sponsor.personId()));

    naming.name(teacher, pair.id(), sponsor.personId());
    refused("not-found", () -> reading.of(teacher, pair.id()));
    naming.agree(mentee, pair.id());
    refused("not-found", () -> reading.of(sponsor, pair.id()));
    naming.agree(mentor, pair.id());
    assertThat(reading.of(sponsor, pair.id()).third().map(Signer::name)).contains("Ines Duarte");

    require(false);
    refused("no-third-party", () -> naming.name(mentee, pair.id(), teacher.personId()));
  }

  @Test
  void asksNobodyForAThirdPartyWhereTheProgramDoesNot() {
    require(false);
    assertThat(missing(mentee)).isEmpty();
    assertThat(reading.of(mentee, pair.id()).thirdWanted()).isFalse();
    sign(mentee);
    sign(mentor);
    require(true);
    assertThat(next(mentee)).isNotEqualTo("name-third");
  }

  @Test
  void dropsEverySignatureWhenTheThirdPartyLeavesBeforeAllHaveSigned() {
    letIn(teacher);
    sign(teacher);
    sign(mentee);
    naming.withdraw(teacher, pair.id());
    refused("not-found", () -> reading.of(teacher, pair.id()));
    AgreementState now = reading.of(mentee, pair.id());
    assertThat(now.last().flatMap(AgreementVersion::replaced).map(AgreementVersion.Replaced::what))
        .contains("third-party");
    assertThat(missing(mentee)).containsExactly(Missing.Code.THIRD_PARTY_MISSING);
    assertThat(next(mentor)).isEqualTo("name-third");
  }

  @Test
  void replacesAThirdPartyWhoLeftTheCourseByAChangeThatTheNextOneSigns() {
    letIn(teacher);
    sign(mentee);
    sign(mentor);
    sign(teacher);
    assertThat(next(mentee)).isNotEqualTo("name-third");
    pair.course().leave(teacher.personId());
    refused("not-found", () -> reading.of(teacher, pair.id()));
    assertThat(next(mentee)).isEqualTo("name-third");
    Visit second = staff("Olu Adeyemi");
    refused("agreement-signed", () -> naming.name(mentee, pair.id(), second.personId()));

    amending.propose(mentor, pair.id(), "She has moved to another ward");
    naming.name(mentor, pair.id(), second.personId());
    naming.agree(mentee, pair.id());
    assertThat(reading.of(mentor, pair.id()).changes())
        .containsExactly(new Change("third-party", "", "Priya Nair", "Olu Adeyemi"));
    sign(mentee);
    sign(mentor);
    assertThat(reading.of(mentee, pair.id()).inForce().flatMap(InForce::third).map(Signer::name))
        .contains("Priya Nair");
    sign(second);
    AgreementState now = reading.of(second, pair.id());
    assertThat(now.inForce().orElseThrow().texts()).containsValue(SCOPE);
    assertThat(now.inForce().flatMap(InForce::third).map(Signer::name)).contains("Olu Adeyemi");
    assertThat(now.signed().orElseThrow().content().json().getJsonArray("clauses")).isEmpty();
  }

  @Test
  void goesBackToTheThirdPartyWhoSignedWhenAChangeIsDropped() {
    letIn(teacher);
    sign(mentee);
    sign(mentor);
    sign(teacher);
    Visit second = staff("Olu Adeyemi");
    amending.propose(mentor, pair.id(), "Somebody nearer");
    naming.name(mentor, pair.id(), second.personId());
    naming.agree(mentee, pair.id());
    refused("not-a-party", () -> sign(teacher));
    amending.drop(mentee, pair.id());
    refused("not-found", () -> reading.of(second, pair.id()));
    assertThat(reading.of(teacher, pair.id()).third().map(Signer::name)).contains("Priya Nair");
  }

  @Test
  void remindsAThirdPartyWhoTakesNoOtherPart() {
    letIn(teacher);
    pair.course().email(teacher.personId(), "priya@example.org");
    assertThat(reminders.recipient(mentee.tenantId(), teacher.personId()).map(Recipient::places))
        .contains(List.of(pair.place()));
    naming.withdraw(teacher, pair.id());
    assertThat(reminders.recipient(mentee.tenantId(), teacher.personId()).map(Recipient::places))
        .contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void holdsTogetherWhateverAnybodyTriesInWhateverOrder(long seed) {
    Random random = new Random(seed);
    Visit second = staff("Olu Adeyemi");
    Visit stranger = learner("Mallory");
    List<Visit> all = List.of(mentor, mentee, mentor, mentee, teacher, second, stranger);
    boolean fromTheStart = seed % 2 == 1;
    if (!fromTheStart) {
      letIn(teacher);
      all.subList(0, 2).forEach(this::sign);
      sign(teacher);
    }
    Map<Integer, AgreementVersion> signed = new HashMap<>();
    int done = 0;
    for (int i = 0; i < 200; i++) {
      Visit who = all.get(random.nextInt(all.size()));
      Visit third = random.nextBoolean() ? teacher : second;
      try {
        act(random.nextInt(12), who, third, random.nextInt(3));
        done++;
      } catch (Rejection refused) {
        // What is refused must have changed nothing; the state is looked at all the same.
      }
      holdsTogether(reading.of(mentee, pair.id()), signed);
      refused("not-found", () -> reading.of(stranger, pair.id()));
    }
    assertThat(done).as("acts that were allowed").isGreaterThan(10);
    assertThat(fromTheStart || !signed.isEmpty()).isTrue();
  }

  private void act(int which, Visit who, Visit third, int text) {
    switch (which) {
      case 0 -> writing.write(who, pair.id(), "purpose", "Text " + text, version("purpose"));
      case 1 -> talk.suggest(who, pair.id(), "purpose", "Words " + text);
      case 2 -> naming.name(who, pair.id(), third.personId());
      case 3 -> naming.agree(who, pair.id());
      case 4 -> naming.withdraw(who, pair.id());
      case 5 -> amending.propose(who, pair.id(), "Because");
      case 6 -> amending.drop(who, pair.id());
      case 7 -> signing.sign(who, pair.id(), "no such hash");
      default -> sign(who);
    }
  }

  /** What must hold of an agreement at any moment; remembers what was signed. */
  private void holdsTogether(AgreementState now, Map<Integer, AgreementVersion> signed) {
    Optional<String> previous = Optional.empty();
    List<AgreementVersion> before = new ArrayList<>();
    for (AgreementVersion one : now.versions()) {
      assertThat(one.number()).isEqualTo(before.size() + 1);
      assertThat(one.content().json().get("previous"))
          .isEqualTo(previous.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
      previous = Optional.of(one.content().hash());
      Set<UUID> demanded = new HashSet<>(List.of(mentor.personId(), mentee.personId()));
      InForce.third(before, one).map(Signer::person).ifPresent(demanded::add);
      List<UUID> given = one.signatures().stream().map(Signature::personId).toList();
      assertThat(given).doesNotHaveDuplicates().isSubsetOf(demanded);
      switch (one.state()) {
        case SIGNED -> {
          assertThat(given).hasSameSizeAs(demanded);
          assertThat(signed.computeIfAbsent(one.number(), number -> one)).isEqualTo(one);
        }
        case OPEN -> {
          assertThat(given).hasSizeLessThan(demanded.size());
          assertThat(one.number()).isEqualTo(now.versions().size());
        }
        case REPLACED -> assertThat(one.replaced()).isPresent();
      }
      before.add(one);
    }
    assertThat(state())
        .isEqualTo(signed.isEmpty() ? EngagementState.ACCEPTED : EngagementState.ACTIVE);
    assertThat(now.inForce().isPresent()).isEqualTo(!signed.isEmpty());
  }

  private long version(String clause) {
    return Objects.requireNonNull(reading.of(mentee, pair.id()).clauses().get(clause)).version();
  }

  private void require(boolean third) {
    Program now = programs.find(mentee.tenantId(), pair.program().id()).orElseThrow();
    design.requireThirdParty(mentee.tenantId(), now.id(), third, now.version());
  }

  private void fillIn() {
    AgreementState begun = reading.of(mentee, pair.id());
    for (Missing one : begun.missing()) {
      if (one.code() == Missing.Code.CLAUSE_EMPTY) {
        ClauseText clause = Objects.requireNonNull(begun.clauses().get(one.clauseId()));
        writing.write(mentee, pair.id(), one.clauseId(), SCOPE, clause.version());
      }
    }
  }

  private void letIn(Visit third) {
    naming.name(mentee, pair.id(), third.personId());
    naming.agree(mentor, pair.id());
  }

  private void sign(Visit who) {
    signing.sign(who, pair.id(), reading.of(who, pair.id()).content().hash());
  }

  private Visit staff(String name) {
    UUID id = pair.course().person(name, CourseRole.INSTRUCTOR);
    return pair.course().visit(id, CourseRole.INSTRUCTOR, pair.activity().id());
  }

  private Visit learner(String name) {
    return pair.course()
        .visit(pair.course().learner(name), CourseRole.LEARNER, pair.activity().id());
  }

  private List<Missing.Code> missing(Visit who) {
    return reading.of(who, pair.id()).missing().stream().map(Missing::code).toList();
  }

  private List<String> words(Visit who) {
    return talk.about(who, pair.id(), "purpose").stream()
        .filter(one -> one.kind() != ClauseEntry.Kind.WRITTEN)
        .map(ClauseEntry::words)
        .toList();
  }

  private List<ThirdPartyIn> turns(Visit who) {
    return turns.of(pair.place(), who.personId());
  }

  private EngagementState state() {
    return engagements.find(mentee.tenantId(), pair.id()).orElseThrow().state();
  }

  private String next(Visit who) {
    return way
        .of(engagements.find(mentee.tenantId(), pair.id()).orElseThrow(), who.personId())
        .stream()
        .filter(step -> step.id().equals("agreement"))
        .findFirst()
        .flatMap(JourneyStep::next)
        .orElse("");
  }

  private static void refused(String code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
