package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * Lets an agreement go on with another mentor: the mentee and the new mentor sign who the two are
 * from now on, and that what was signed before holds between them. Nothing else is re-signed; a
 * third party stays one, by the signature that they gave, and may leave.
 */
@Dependent
@Transactional
public class PassAgreement {
  /** What stands as the cause where an open version lost its signature to a hand-over. */
  static final String HANDED_OVER = "handover";

  static final String FORMAT = "tandem-handover/1";

  private final Agreements agreements;
  private final People people;
  private final NameThirdParty naming;
  private final Clock clock;

  /** For the container. */
  @Inject
  public PassAgreement(Agreements agreements, People people, NameThirdParty naming, Clock clock) {
    this.agreements = agreements;
    this.people = people;
    this.naming = naming;
    this.clock = clock;
  }

  /**
   * Keeps everybody else from changing the agreement until the transaction ends. Call it first, so
   * that whatever is read afterwards is the newest.
   */
  public void lock(UUID tenantId, UUID engagementId) {
    agreements.lock(tenantId, engagementId);
  }

  /** What holds between the two, if they have signed. */
  public Optional<InForce> holds(Engagement pair) {
    return InForce.of(versions(pair));
  }

  /** Whether somebody is, or is about to be, a third party: then they cannot be the mentor. */
  public boolean isThird(Engagement pair, UUID personId) {
    return naming.isNamed(pair, personId);
  }

  /** What the mentee and a new mentor sign. */
  public Content content(Engagement pair, UUID successor) {
    List<AgreementVersion> versions = versions(pair);
    Map<UUID, Person> names =
        people.findAll(pair.place().tenantId(), List.of(successor, pair.menteeId()));
    return Content.of(
        Json.createObjectBuilder()
            .add("format", FORMAT)
            .add("engagement", pair.id().toString())
            .add("number", versions.size() + 1)
            .add("previous", hash(Composer.last(versions).map(one -> one.content().hash())))
            .add("amends", hash(InForce.of(versions).map(InForce::hash)))
            .add("from", pair.mentorId().toString())
            .add(
                "parties",
                Signer.parties(
                    party(Party.MENTOR, successor, names),
                    party(Party.MENTEE, pair.menteeId(), names),
                    InForce.of(versions).flatMap(InForce::third)))
            .add("clauses", Json.createArrayBuilder())
            .build());
  }

  /**
   * Keeps what the two signed as the next version of their agreement; one that waits for the former
   * mentor's signature, or has it already, is void. Before an agreement is signed there is nothing
   * to go on with, and the two sign theirs when it is written.
   *
   * @param before the pair with its former mentor
   * @param successor who takes over
   * @param signatures of both under {@link #content}
   */
  public void pass(Engagement before, UUID successor, List<Signature> signatures) {
    UUID tenant = before.place().tenantId();
    List<AgreementVersion> versions = versions(before);
    Content content = content(before, successor);
    versions.stream()
        .filter(one -> one.state() == AgreementVersion.State.OPEN)
        .forEach(
            open ->
                agreements.update(
                    tenant,
                    before.id(),
                    open.replacedBy(before.menteeId(), HANDED_OVER, clock.instant())));
    naming.settle(before, InForce.of(versions).flatMap(InForce::third));
    if (InForce.isAny(versions)) {
      agreements.add(
          tenant,
          before.id(),
          new AgreementVersion(
              versions.size() + 1,
              content,
              AgreementVersion.State.SIGNED,
              clock.instant(),
              Optional.empty(),
              signatures));
    }
  }

  private List<AgreementVersion> versions(Engagement pair) {
    return agreements.versions(pair.place().tenantId(), pair.id());
  }

  private static JsonValue hash(Optional<String> hash) {
    return hash.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }

  private static Signer party(Party party, UUID id, Map<UUID, Person> names) {
    return new Signer(party, id, Optional.ofNullable(names.get(id)).map(Person::name).orElse(""));
  }
}
