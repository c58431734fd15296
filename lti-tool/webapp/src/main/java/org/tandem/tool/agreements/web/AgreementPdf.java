package org.tandem.tool.agreements.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementContent;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.agreements.GradeTerms;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.MeasurableOutcomes;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.agreements.Signer;
import org.tandem.tool.print.PrintedPage;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;

/** An agreement on paper, in its own language: what holds, who signed it, and its fingerprint. */
final class AgreementPdf {
  private static final String BUNDLE = "org.tandem.tool.agreements.web.print";

  private final AgreementState state;
  private final AgreementContent present;
  private final Optional<InForce> holds;
  private final Locale language;
  private final ResourceBundle texts;
  private final PrintedPage page;

  private AgreementPdf(AgreementState state) {
    this.state = state;
    this.present = state.present();
    this.holds = state.inForce();
    this.language = Locale.forLanguageTag(state.header().language());
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            AgreementPdf.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String name = texts.getString("title") + ": " + present.program().name();
    this.page =
        new PrintedPage(
            language, name, number -> text("page", number) + " · " + state.content().hash());
  }

  /** The file. */
  static byte[] of(AgreementState state) {
    return new AgreementPdf(state).print();
  }

  private byte[] print() {
    page.soft(present.program().name());
    page.title(texts.getString("title"));
    page.soft(
        holds
            .map(agreement -> text("signed", agreement.number()))
            .orElseGet(() -> texts.getString("draft")));
    page.soft(texts.getString("MENTOR") + ": " + present.mentorName());
    page.soft(texts.getString("MENTEE") + ": " + present.menteeName());
    third().ifPresent(one -> page.soft(texts.getString("THIRD") + ": " + one.name()));
    for (Clause clause : present.program().template().clauses()) {
      String words = words(clause.id());
      if (!words.isEmpty()) {
        page.heading(clause.title().in(language));
        page.text(words);
      }
    }
    page.heading(texts.getString("end"));
    page.text(end());
    List<String> outcomes = outcomes();
    if (!outcomes.isEmpty()) {
      page.heading(texts.getString("goals"));
      outcomes.forEach(page::text);
    }
    state.grading().ifPresent(this::grading);
    reasons();
    handovers();
    signatures();
    return page.close();
  }

  private Optional<Signer> third() {
    return holds.isPresent() ? holds.flatMap(InForce::third) : present.third();
  }

  /** What holds, or what is written while nothing does. */
  private String words(String clauseId) {
    return holds
        .map(agreement -> agreement.text(clauseId))
        .orElseGet(() -> present.texts().getOrDefault(clauseId, ""));
  }

  private List<String> outcomes() {
    return holds
        .map(InForce::outcomes)
        .orElseGet(
            () -> present.outcomes().stream().map(MeasurableOutcomes.Outcome::title).toList());
  }

  private String end() {
    return holds.flatMap(InForce::endsOn).or(present::endsOn).map(this::day).orElse("–");
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
  }

  private String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language)
        .withZone(ZoneOffset.UTC)
        .format(moment);
  }

  private void grading(GradeTerms terms) {
    GradePolicy policy = terms.policy();
    if (policy.basis() != GradeBasis.LEVELS) {
      page.heading(text("graded", Amounts.text(policy.maximum())));
      page.text(text("basis." + policy.basis(), policy.meetings()));
      return;
    }
    page.heading(text("grading", Amounts.text(policy.maximum())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(texts.getString("level"), texts.getString("points")));
    policy
        .points()
        .forEach((level, points) -> rows.add(List.of(signed(level), Amounts.text(points))));
    page.table(new float[] {1, 2}, rows);
  }

  private static String signed(int level) {
    return level > 0 ? "+" + level : String.valueOf(level);
  }

  private void reasons() {
    for (AgreementVersion version : state.versions()) {
      version
          .reason()
          .filter(reason -> version.state() == AgreementVersion.State.SIGNED)
          .ifPresent(
              reason -> {
                page.heading(text("reason", version.number()));
                page.text(reason);
              });
    }
  }

  private void handovers() {
    for (AgreementVersion version : state.versions()) {
      if (version.isHandover()) {
        page.heading(text("handover", version.number()));
        page.text(String.join("\n", version.parties().values()));
      }
    }
  }

  private void signatures() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.getString("who"),
            texts.getString("version"),
            texts.getString("when"),
            texts.getString("vouched")));
    for (AgreementVersion version : state.versions()) {
      if (version.state() != AgreementVersion.State.REPLACED) {
        version.signatures().forEach(signature -> rows.add(row(version, signature)));
      }
    }
    if (rows.size() > 1) {
      page.heading(texts.getString("signatures"));
      page.table(new float[] {3, 1, 3, 4}, rows);
    }
    for (AgreementVersion version : state.versions()) {
      if (version.state() == AgreementVersion.State.SIGNED) {
        page.heading(text("fingerprint", version.number()));
        page.soft(version.content().hash());
      }
    }
  }

  private List<String> row(AgreementVersion version, Signature signature) {
    return List.of(
        name(signature.personId()),
        String.valueOf(version.number()),
        moment(signature.signedAt()),
        signature.issuer());
  }

  private String name(UUID person) {
    return state.partyNames().getOrDefault(person, "");
  }

  /** Numbers are given as they are to be read: the formats here only put them in their place. */
  private String text(String key, Object argument) {
    return new MessageFormat(texts.getString(key), language)
        .format(new Object[] {String.valueOf(argument)});
  }
}
