package org.tandem.tool.agreements.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AgreementContent;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Change;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signer;
import org.tandem.tool.agreements.ThirdParty;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GradePolicy;

/** Turns a state into what the visitor sees. */
record AgreementMapper(AgreementState state, Visit visit) {
  AgreementView view() {
    AgreementContent present = state.present();
    Locale language = Locale.forLanguageTag(state.header().language());
    Engagement pair = state.pair();
    List<Clause> clauses = present.program().template().clauses();
    return new AgreementView(
        stage(),
        state.underSignatures().map(AgreementVersion::number).orElse(present.number()),
        state.content().hash(),
        state.header().language(),
        pair.findSide(visit.personId()).map(Party::of).orElse(Party.THIRD).name(),
        parties(),
        clause("ends-on", "", "", true),
        present.program().template().maxMonths(),
        clauses.stream()
            .map(
                clause ->
                    clause(
                        clause.id(),
                        clause.title().in(language),
                        clause.help().in(visit.locale()),
                        clause.required()))
            .toList(),
        present.outcomes().stream().map(outcome -> outcome.title()).toList(),
        present.program().template().measurableOutcomeRequired(),
        state.grading().map(terms -> grading(terms.policy())).orElse(null),
        state.missing(),
        pair.state().isAtWork(),
        replaced(clauses, language),
        state
            .other()
            .map(here -> new AgreementView.HereView(here.clauseId().orElse(null)))
            .orElse(null),
        amendment(),
        third());
  }

  private List<AgreementView.PartyView> parties() {
    Engagement pair = state.pair();
    List<AgreementView.PartyView> parties =
        new ArrayList<>(
            List.of(
                party(Party.MENTOR, pair.mentorId(), state.present().mentorName()),
                party(Party.MENTEE, pair.menteeId(), state.present().menteeName())));
    state.third().ifPresent(one -> parties.add(party(one.party(), one.person(), one.name())));
    return parties;
  }

  private AgreementView.@Nullable ThirdView third() {
    Optional<ThirdParty> named = state.named();
    if (named.isEmpty() && !state.thirdWanted()) {
      return null;
    }
    return new AgreementView.ThirdView(
        state.thirdWanted(),
        named.map(ThirdParty::personId).map(state::nameOf).orElse(null),
        named.stream()
            .flatMap(one -> Stream.of(Side.values()).filter(one::isAgreedBy))
            .map(Enum::name)
            .toList(),
        state
            .inForce()
            .flatMap(InForce::third)
            .map(Signer::person)
            .equals(named.map(ThirdParty::personId)));
  }

  private String stage() {
    return switch (state.pair().state()) {
      case CLOSED -> state.signed().isPresent() ? "SIGNED" : "ENDED";
      default ->
          state.open().isPresent()
              ? "OPEN"
              : state.underSignatures().isPresent() ? "SIGNED" : "DRAFT";
    };
  }

  private AgreementView.PartyView party(Party party, UUID id, String name) {
    return new AgreementView.PartyView(
        party.name(),
        name,
        state.underSignatures().stream()
            .flatMap(version -> version.signatures().stream())
            .filter(signature -> signature.personId().equals(id))
            .map(signature -> signature.signedAt().toString())
            .findFirst()
            .orElse(null));
  }

  private AgreementView.ClauseView clause(String id, String title, String help, boolean required) {
    Optional<ClauseText> text = Optional.ofNullable(state.clauses().get(id));
    Optional<UUID> by = text.flatMap(ClauseText::changedBy);
    return new AgreementView.ClauseView(
        id,
        title,
        help,
        required,
        over().map(holds -> holds.text(id)).orElseGet(() -> text.map(ClauseText::text).orElse("")),
        text.map(ClauseText::version).orElse(0L),
        by.map(this::side).orElse(null),
        by.isPresent() ? text.map(one -> one.changedAt().toString()).orElse(null) : null,
        state.toLookAt().getOrDefault(id, 0));
  }

  /** What held when the pair ended: a change that was not signed by both no longer matters. */
  private Optional<InForce> over() {
    return state.pair().state() == EngagementState.CLOSED ? state.inForce() : Optional.empty();
  }

  private AgreementView.@Nullable AmendmentView amendment() {
    if (state.pair().state() == EngagementState.CLOSED) {
      return null;
    }
    return state
        .header()
        .amending()
        .map(
            amending ->
                new AgreementView.AmendmentView(
                    side(amending.by()),
                    amending.reason(),
                    amending.since().toString(),
                    state.inForce().map(InForce::number).orElse(0),
                    state.changes().stream().map(AgreementMapper::change).toList()))
        .orElse(null);
  }

  private AgreementView.@Nullable ReplacedView replaced(List<Clause> clauses, Locale language) {
    return state
        .last()
        .flatMap(
            version ->
                version
                    .replaced()
                    .filter(replaced -> !replaced.isDropped())
                    .map(
                        replaced ->
                            new AgreementView.ReplacedView(
                                side(replaced.by()),
                                clauses.stream()
                                    .filter(clause -> clause.id().equals(replaced.what()))
                                    .map(clause -> clause.title().in(language))
                                    .findFirst()
                                    .orElse(null),
                                replaced.what(),
                                side(version.signatures().get(0).personId()),
                                replaced.at().toString())))
        .orElse(null);
  }

  private String side(UUID person) {
    return AgreementView.author(state.pair(), state.thirds(), person);
  }

  private static AgreementView.GradingView grading(GradePolicy policy) {
    return new AgreementView.GradingView(
        policy.maximum(),
        policy.basis().name(),
        policy.points().entrySet().stream()
            .map(level -> new AgreementView.LevelPoints(level.getKey(), level.getValue()))
            .toList(),
        policy.meetings());
  }

  private static AgreementView.ChangeView change(Change change) {
    return new AgreementView.ChangeView(
        change.id(), change.title(), change.before(), change.after());
  }
}
