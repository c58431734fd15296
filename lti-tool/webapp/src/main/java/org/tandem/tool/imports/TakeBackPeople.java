package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;

/** Takes people of a table back, each call in a transaction of its own. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class TakeBackPeople {
  private final Participations participations;
  private final Seats seats;

  /** For the container. */
  @Inject
  public TakeBackPeople(Participations participations, Seats seats) {
    this.participations = participations;
    this.seats = seats;
  }

  /** Forgets that these mentees take part. */
  void mentees(List<Participation> some) {
    participations.removeAll(some);
  }

  /**
   * Forgets that a mentor takes part, and their seats.
   *
   * @throws org.tandem.tool.kernel.Rejection (seats-taken) if one of them is taken by now
   */
  void mentor(Participation one) {
    seats.offer(one.place(), one.personId(), 0);
    participations.removeAll(List.of(one));
  }
}
