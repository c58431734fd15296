package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.engagements.BringPairs;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;

/**
 * Takes a table back, person by person and pair by pair: whoever has changed what was said of them,
 * and every pair that has begun with something, stays. Broken off, it goes on where it was.
 */
@Dependent
public class TakeBack {
  private static final Logger LOG = Logger.getLogger(TakeBack.class.getName());
  private static final int CHUNK = 500;
  private static final int PAIRS_BACK = 50;
  private static final int PEOPLE_BACK = 95;

  private final Engagements engagements;
  private final BringPairs pairs;
  private final Participations participations;
  private final TakeBackPeople people;
  private final Seats seats;

  /** For the container. */
  @Inject
  public TakeBack(
      Engagements engagements,
      BringPairs pairs,
      Participations participations,
      TakeBackPeople people,
      Seats seats) {
    this.engagements = engagements;
    this.pairs = pairs;
    this.participations = participations;
    this.people = people;
    this.seats = seats;
  }

  /**
   * Takes it back.
   *
   * @return how many people and pairs remained
   */
  int takeBack(PeopleImport table, Progress progress) {
    UUID tenant = table.place().tenantId();
    List<Engagement> brought = engagements.untouched(tenant, table.id());
    for (int done = 0; done < brought.size(); done++) {
      takeBack(brought.get(done));
      if (done % CHUNK == 0) {
        progress.between(0, PAIRS_BACK, done, brought.size());
      }
    }
    takeBackPeople(table, progress);
    return engagements.count(tenant, table.id()) + participations.count(tenant, table.id());
  }

  private void takeBack(Engagement pair) {
    try {
      pairs.takeBack(pair);
    } catch (RuntimeException begun) {
      // Something refers to it by now, such as an agreement: it stays, and is counted.
      LOG.log(Level.FINE, "Pair " + pair.id() + " stays", begun);
    }
  }

  private void takeBackPeople(PeopleImport table, Progress progress) {
    Set<UUID> placed = seats.placed(table.place()).keySet();
    List<Participation> mentees = new ArrayList<>();
    List<Participation> mentors = new ArrayList<>();
    for (Participation one : participations.untouched(table.place().tenantId(), table.id())) {
      if (one.side() == Side.MENTOR) {
        mentors.add(one);
      } else if (!placed.contains(one.personId())) {
        mentees.add(one);
      }
    }
    for (int start = 0; start < mentees.size(); start += CHUNK) {
      people.mentees(mentees.subList(start, Math.min(start + CHUNK, mentees.size())));
    }
    for (int done = 0; done < mentors.size(); done++) {
      takeBack(mentors.get(done));
      if (done % CHUNK == 0) {
        progress.between(PAIRS_BACK, PEOPLE_BACK, done, mentors.size());
      }
    }
  }

  private void takeBack(Participation mentor) {
    try {
      people.mentor(mentor);
    } catch (Rejection taken) {
      LOG.log(Level.FINE, "The mentor of " + mentor.id() + " stays", taken);
    }
  }
}
