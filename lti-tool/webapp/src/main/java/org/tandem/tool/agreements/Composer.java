package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** Puts the present content of an agreement together from where its parts are kept. */
@Dependent
class Composer {
  private final Agreements agreements;
  private final MeasurableOutcomes outcomes;
  private final Programs programs;
  private final Grading grading;
  private final People people;
  private final PartyAccess parties;
  private final Clock clock;

  /** For the container. */
  @Inject
  Composer(
      Agreements agreements,
      MeasurableOutcomes outcomes,
      Programs programs,
      Grading grading,
      People people,
      PartyAccess parties,
      Clock clock) {
    this.agreements = agreements;
    this.outcomes = outcomes;
    this.programs = programs;
    this.grading = grading;
    this.people = people;
    this.parties = parties;
    this.clock = clock;
  }

  /** The program of a pair. */
  Program program(Engagement pair) {
    return programs.get(pair.place().tenantId(), pair.place().programId());
  }

  private AgreementContent compose(
      Engagement pair, Agreements.Header header, int number, Optional<String> previous) {
    UUID tenant = pair.place().tenantId();
    Optional<UUID> third = parties.signing(pair).map(ThirdParty::personId);
    List<UUID> all = new ArrayList<>(List.of(pair.mentorId(), pair.menteeId()));
    third.ifPresent(all::add);
    Map<UUID, Person> names = people.findAll(tenant, all);
    return new AgreementContent(
        pair,
        name(names, pair.mentorId()),
        name(names, pair.menteeId()),
        third.map(id -> new Signer(Party.THIRD, id, name(names, id))),
        program(pair),
        Locale.forLanguageTag(header.language()),
        number,
        previous,
        texts(tenant, pair.id()),
        outcomes.of(tenant, pair.id()),
        grading.terms(pair.place()));
  }

  /** The whole agreement as the next version would have it now. */
  AgreementContent next(
      Engagement pair, Agreements.Header header, List<AgreementVersion> versions) {
    Optional<AgreementVersion> last = last(versions);
    return compose(
        pair, header, versions.size() + 1, last.map(version -> version.content().hash()));
  }

  /** What would be signed next: all of it the first time, then what changes. */
  Content draft(AgreementContent next, Agreements.Header header, List<AgreementVersion> versions) {
    return amendment(next, header, versions).map(AmendmentContent::seal).orElseGet(next::seal);
  }

  /** The change that is being written to what both signed. */
  Optional<AmendmentContent> amendment(
      AgreementContent next, Agreements.Header header, List<AgreementVersion> versions) {
    return header
        .amending()
        .flatMap(
            amending ->
                InForce.of(versions)
                    .map(holds -> new AmendmentContent(holds, next, amending.reason())));
  }

  /** What a content lacks before it can be signed. */
  List<Missing> missing(
      AgreementContent next,
      Agreements.Header header,
      List<AgreementVersion> versions,
      Locale reader) {
    AgreementLint lint =
        new AgreementLint(
            next.program().template(), LocalDate.now(clock.withZone(ZoneOffset.UTC)), reader);
    List<Missing> missing =
        new ArrayList<>(
            amendment(next, header, versions)
                .map(lint::ofChange)
                .orElseGet(() -> lint.of(next.texts(), next.outcomes())));
    if (next.third().isEmpty() && isThirdWanted(next.program(), InForce.of(versions))) {
      missing.add(AgreementLint.THIRD_PARTY_MISSING);
    }
    return missing;
  }

  /** Whether somebody besides the two must sign next; what was signed by two stays among two. */
  static boolean isThirdWanted(Program program, Optional<InForce> holds) {
    return program.thirdParty() && (holds.isEmpty() || holds.flatMap(InForce::third).isPresent());
  }

  /** The newest version, if there is any. */
  static Optional<AgreementVersion> last(List<AgreementVersion> versions) {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  private Map<String, String> texts(UUID tenant, UUID engagementId) {
    Map<String, String> texts = new HashMap<>();
    agreements
        .clauses(tenant, engagementId)
        .forEach(clause -> texts.put(clause.clauseId(), clause.text()));
    return texts;
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
