package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.admission.Application.State;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Batch.Act;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Outcome;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.bulk.KeepBatch;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.Place;

/**
 * Decides about many applications at once. What can be done to which is said before; what is done
 * is done to all of those or to none.
 */
@Dependent
@Transactional
public class DecideMany {
  private final Applications applications;
  private final KeepBatch keeping;
  private final DecideApplications decide;
  private final Participations participations;

  /** For the container. */
  @Inject
  public DecideMany(
      Applications applications,
      KeepBatch keeping,
      DecideApplications decide,
      Participations participations) {
    this.applications = applications;
    this.keeping = keeping;
    this.decide = decide;
    this.participations = participations;
  }

  /**
   * What somebody wants.
   *
   * @param cohort where to; empty unless they move
   * @param reason what everybody reads; empty where they move
   */
  public record Wish(Act act, List<Whose> whom, String cohort, String reason) {
    /** Each once, in the order in which they were named. */
    public Wish {
      Batch.Area.APPLICATIONS.require(act);
      whom = whom.stream().distinct().toList();
    }
  }

  /**
   * What would be done to one.
   *
   * @param application as it is now; none where there is no such
   */
  private record Looked(Line line, Optional<Application> application) {}

  /** What would be done to each now, in their order. */
  public List<Line> preview(UUID tenantId, UUID programId, Wish wish) {
    return look(tenantId, programId, wish).stream().map(Looked::line).toList();
  }

  private List<Looked> look(UUID tenantId, UUID programId, Wish wish) {
    AdmissionPolicy policy = applications.policy(tenantId, programId).policy();
    if (wish.act() == Act.MOVE
        && policy.cohorts().stream().noneMatch(one -> one.name().equals(wish.cohort()))) {
      throw Rejection.invalid("unknown-cohort", "Choose a cohort of this program.");
    }
    Places places = new Places(tenantId, programId, policy);
    List<Looked> looked = new ArrayList<>();
    for (Whose whose : wish.whom()) {
      Optional<Application> found =
          applications.find(new Place(tenantId, programId, whose.courseId()), whose.personId());
      looked.add(
          new Looked(
              Line.of(
                  whose,
                  found.map(one -> outcome(one, wish, places)).orElse(Outcome.GONE),
                  found.map(Application::cohort).orElse("")),
              found));
    }
    return looked;
  }

  private Outcome outcome(Application one, Wish wish, Places places) {
    if (wish.act() == Act.MOVE) {
      if (one.state() == State.DECLINED) {
        return Outcome.NOT_IN;
      }
      if (one.cohort().equals(wish.cohort())) {
        return Outcome.SAME_COHORT;
      }
      return one.state() == State.APPLIED || places.take(one.side(), wish.cohort())
          ? Outcome.DONE
          : Outcome.NO_PLACE;
    }
    if (one.state() != State.APPLIED) {
      return Outcome.DECIDED;
    }
    if (wish.act() == Act.DECLINE) {
      return Outcome.DONE;
    }
    boolean same =
        participations
            .find(one.place(), one.personId())
            .filter(part -> part.side() == one.side())
            .isPresent();
    return same
        ? places.take(one.side(), one.cohort()) ? Outcome.DONE : Outcome.NO_PLACE
        : Outcome.OTHER_SIDE;
  }

  /**
   * Does it to all to whom it can be done now, and says of each what became of it.
   *
   * @throws Rejection (forbidden) for the operator, whom nobody in the LMS knows; (stale-version)
   *     where somebody else decides at the same moment, and nothing is done
   */
  public Batch act(ConsoleVisit visit, UUID tenantId, UUID programId, Wish wish) {
    UUID by = visit.requirePerson();
    applications.lock(tenantId, programId);
    List<Line> lines =
        look(tenantId, programId, wish).stream()
            .map(
                one ->
                    one.line().outcome() == Outcome.DONE
                        ? act(wish, by, one.line(), one.application().orElseThrow())
                        : one.line())
            .toList();
    return keeping.keep(
        visit,
        tenantId,
        programId,
        new Batch.What(wish.act(), wish.cohort(), "", Optional.empty()),
        lines);
  }

  private Line act(Wish wish, UUID by, Line line, Application one) {
    Optional<Participation> part = Optional.empty();
    if (wish.act() == Act.MOVE) {
      applications.move(one.place(), one.personId(), wish.cohort(), one.version());
    } else {
      part = decide.decide(one, by, wish.act() == Act.ADMIT, wish.reason(), one.version());
    }
    return line.done(one.version() + 1, part.map(Participation::version));
  }

  /** The places that are left while a batch takes them one after the other. */
  private final class Places {
    private final UUID tenantId;
    private final UUID programId;
    private final AdmissionPolicy policy;
    private final Map<String, Integer> left = new HashMap<>();

    Places(UUID tenantId, UUID programId, AdmissionPolicy policy) {
      this.tenantId = tenantId;
      this.programId = programId;
      this.policy = policy;
    }

    boolean take(Side side, String way) {
      OptionalInt all = policy.placesFor(side, way);
      if (all.isEmpty()) {
        return true;
      }
      int free =
          left.computeIfAbsent(
              way, one -> all.getAsInt() - applications.admitted(tenantId, programId, one));
      left.put(way, free - 1);
      return free > 0;
    }
  }
}
