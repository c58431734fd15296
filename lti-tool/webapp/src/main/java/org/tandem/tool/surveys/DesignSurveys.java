package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Programs;

/** What a coordinator decides: which questionnaires there are, and what a program asks when. */
@Dependent
@Transactional
public class DesignSurveys {
  private static final int LONGEST_FILE = 100_000;

  private final Programs programs;
  private final SurveyPlans plans;
  private final Instruments instruments;

  /** For the container. */
  @Inject
  public DesignSurveys(Programs programs, SurveyPlans plans, Instruments instruments) {
    this.programs = programs;
    this.plans = plans;
    this.instruments = instruments;
  }

  /**
   * Says what a program asks.
   *
   * @throws Rejection (not-found) without such a program; (unknown-instrument) for one that is not
   *     there; (stale-version) if somebody changed it since
   */
  public void plan(UUID tenantId, UUID programId, SurveyPlan plan) {
    if (programs.find(tenantId, programId).isEmpty()) {
      throw Rejection.notFound("program");
    }
    List<String> known = instruments.newest(tenantId).stream().map(Instrument::id).toList();
    if (!Stream.concat(plan.midpoint().stream(), plan.closing().stream())
        .allMatch(known::contains)) {
      throw Rejection.invalid("unknown-instrument", "Import this questionnaire first.");
    }
    plans.keep(tenantId, programId, plan);
  }

  /**
   * Imports a questionnaire, if nothing is wrong with it.
   *
   * @param text the file
   * @return everything that is wrong; nothing was kept then
   * @throws Rejection (text-too-long) for a file beyond 100,000 characters
   */
  public List<InstrumentFlaw> bring(UUID tenantId, String text) {
    if (text.length() > LONGEST_FILE) {
      throw Rejection.invalid("text-too-long", "A questionnaire has up to 100,000 characters.");
    }
    InstrumentFile file = InstrumentFile.read(text);
    Optional<InstrumentFlaw> taken =
        file.instrument().flatMap(instrument -> taken(tenantId, instrument, text));
    return taken.map(List::of).orElse(file.flaws());
  }

  private Optional<InstrumentFlaw> taken(UUID tenantId, Instrument instrument, String text) {
    if (instruments.isBuiltIn(instrument.id())) {
      return Optional.of(new InstrumentFlaw(InstrumentFlaw.Code.ID_TAKEN, instrument.id()));
    }
    return instruments.add(tenantId, instrument, text)
        ? Optional.empty()
        : Optional.of(
            new InstrumentFlaw(
                InstrumentFlaw.Code.VERSION_TAKEN, instrument.id() + " " + instrument.version()));
  }
}
