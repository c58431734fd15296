package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.bulk.Batch.Area;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Outcome;
import org.tandem.tool.bulk.Batch.Undone;
import org.tandem.tool.bulk.Batch.What;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.bulk.Candidates.Candidate;
import org.tandem.tool.bulk.Invitations.Invitation;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.Place;
import org.tandem.tool.reminders.TellPerson;

/**
 * Invites many people of the courses of a program to take part: on their page, and by mail whoever
 * has not turned mail off. Nobody is invited again within a month, or after a no.
 */
@Dependent
@Transactional
public class InviteMany {
  private static final int LONGEST_REASON = 500;

  private final Candidates candidates;
  private final Invitations invitations;
  private final Participations participations;
  private final KeepBatch keeping;
  private final UndoBatch undoing;
  private final Notices notices;
  private final TellPerson tell;
  private final Clock clock;

  /** For the container. */
  @Inject
  public InviteMany(
      Candidates candidates,
      Invitations invitations,
      Participations participations,
      KeepBatch keeping,
      UndoBatch undoing,
      Notices notices,
      TellPerson tell,
      Clock clock) {
    this.candidates = candidates;
    this.invitations = invitations;
    this.participations = participations;
    this.keeping = keeping;
    this.undoing = undoing;
    this.notices = notices;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * What somebody wants.
   *
   * @param whom who was chosen
   * @param addresses who was named by an address besides
   */
  public record Wish(What what, List<Whose> whom, List<String> addresses) {}

  /**
   * What would be done.
   *
   * @param unknown the addresses by which the LMS knows nobody in a course of the program
   */
  public record Preview(List<Line> lines, List<String> unknown) {}

  /**
   * Whom an invitation would reach now.
   *
   * @throws Rejection (reason-missing) where nothing is said to them; (invalid-batch) for more than
   *     {@link Batch#MOST}
   */
  public Preview preview(UUID tenantId, UUID programId, Wish wish) {
    tidy(wish.what());
    List<Candidate> all = candidates.of(tenantId, programId);
    Map<Whose, Candidate> known = Candidates.byWhose(all);
    Map<String, Whose> addresses = Candidates.byAddress(all);
    Set<Whose> whom = new LinkedHashSet<>(wish.whom());
    List<String> unknown = new ArrayList<>();
    for (String address : wish.addresses()) {
      Whose found = addresses.get(Candidates.key(address));
      if (found == null) {
        unknown.add(address.strip());
      } else {
        whom.add(found);
      }
    }
    if (whom.size() > Batch.MOST) {
      throw Rejection.invalid("invalid-batch", "Choose from 1 to 500.");
    }
    return new Preview(
        whom.stream()
            .map(
                whose ->
                    Line.of(
                        whose,
                        Optional.ofNullable(known.get(whose))
                            .map(one -> outcome(tenantId, programId, one))
                            .orElse(Outcome.GONE),
                        ""))
            .toList(),
        unknown);
  }

  private Outcome outcome(UUID tenantId, UUID programId, Candidate one) {
    UUID person = one.member().person().id();
    if (one.begun()) {
      return Outcome.TAKES_PART;
    }
    Optional<Invitation> before =
        invitations.find(new Place(tenantId, programId, one.course().id()), person);
    if (before.filter(Invitation::refused).isPresent()) {
      return Outcome.REFUSED;
    }
    if (before.filter(last -> last.forbidsAnother(clock.instant())).isPresent()) {
      return Outcome.INVITED;
    }
    return tell.reaches(tenantId, person) ? Outcome.DONE : Outcome.ON_PAGE;
  }

  /**
   * Invites all who can be invited now, and says of each what became of it.
   *
   * @throws Rejection as {@link #preview}; (forbidden) for the operator, whom nobody in the LMS
   *     knows; (stale-version) where somebody else invites one of them at the same moment
   */
  public Batch act(ConsoleVisit visit, UUID tenantId, UUID programId, Wish wish) {
    visit.requirePerson();
    List<Line> lines = preview(tenantId, programId, wish).lines();
    Batch batch = keeping.keep(visit, tenantId, programId, tidy(wish.what()), lines);
    Instant now = batch.at();
    for (Line line : lines) {
      if (line.isDone()) {
        Place place = new Place(tenantId, programId, line.whose().courseId());
        if (!invitations.put(
            place,
            line.whose().personId(),
            new Invitation(
                batch.id(),
                batch.what().side().orElseThrow(),
                now,
                batch.what().reason(),
                false))) {
          throw Rejection.stale();
        }
      }
    }
    notices.add(
        tenantId,
        batch.id(),
        lines.stream().filter(line -> line.outcome() == Outcome.DONE).map(Line::whose).toList(),
        now.plus(Notices.REST));
    return batch;
  }

  /**
   * Withdraws the invitations of whom no mail has reached yet; the others stand.
   *
   * @throws Rejection as {@link UndoBatch#undo}
   */
  public Batch undo(ConsoleVisit visit, UUID tenantId, UUID programId, UUID batchId) {
    Set<Whose> told = notices.withdraw(tenantId, batchId);
    return undoing.undo(
        visit,
        tenantId,
        programId,
        Area.INVITATIONS,
        batchId,
        (batch, line) -> {
          if (told.contains(line.whose())) {
            return Undone.TOLD;
          }
          Place place = new Place(tenantId, programId, line.whose().courseId());
          UUID person = line.whose().personId();
          return participations.find(place, person).isEmpty()
                  && invitations.remove(place, person, batchId)
              ? Undone.RESTORED
              : Undone.CHANGED;
        });
  }

  private static What tidy(What what) {
    String said = PlainText.tidy(what.reason(), LONGEST_REASON);
    if (said.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why, in a sentence that they read.");
    }
    Area.INVITATIONS.require(what.act());
    return new What(what.act(), "", said, Optional.empty(), what.side());
  }
}
