package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.platforms.DocumentKeys;

/**
 * What the visitor has earned. What is true by now and was not written down yet is issued here,
 * with the day since when it is true: so nothing is missed while no job runs, and nothing is issued
 * twice.
 */
@Dependent
@Transactional
public class ReadAwards {
  private final Work work;
  private final Awards awards;
  private final IssueAward issuing;
  private final People people;
  private final DocumentKeys keys;
  private final Objections objections;

  /** For the container. */
  @Inject
  public ReadAwards(
      Work work,
      Awards awards,
      IssueAward issuing,
      People people,
      DocumentKeys keys,
      Objections objections) {
    this.work = work;
    this.awards = awards;
    this.issuing = issuing;
    this.people = people;
    this.keys = keys;
    this.objections = objections;
  }

  /**
   * What somebody did on one side of their pairs.
   *
   * @param pairs pairs that came to an end which both signed
   * @param meetings meetings that both confirmed
   * @param minutes how long these were together
   */
  public record Done(int pairs, int meetings, int minutes) {}

  /**
   * What somebody has earned, and what they have done.
   *
   * @param awards newest first
   */
  public record Recognition(Done helped, Done learned, List<Award> awards) {}

  /** All of the visitor's. */
  public Recognition of(Visit visit) {
    UUID tenant = visit.tenantId();
    UUID person = visit.personId();
    List<CompletedPair> completed = work.completed(tenant, person);
    List<HeldMeeting> helped = work.held(tenant, person, Side.MENTOR);
    return new Recognition(
        done(Side.MENTOR, completed, helped),
        done(Side.MENTEE, completed, work.held(tenant, person, Side.MENTEE)),
        upToDate(holder(visit), Earned.of(person, completed, helped)));
  }

  /**
   * One of the visitor's, with a credential that holds by a key which is trusted.
   *
   * @throws Rejection (not-found) for anybody else's
   */
  public Award own(Visit visit, UUID awardId) {
    return awards
        .find(visit.tenantId(), awardId)
        .filter(award -> award.personId().equals(visit.personId()))
        .map(this::trusted)
        .orElseThrow(() -> Rejection.notFound("award"));
  }

  /** The award with its credential signed anew where the key that signed it has got out. */
  Award trusted(Award award) {
    if (keys.check(award.tenantId(), award.credential()) != DocumentKeys.Check.KEY_GOT_OUT) {
      return award;
    }
    String anew = keys.sign(award.tenantId(), keys.payload(award.credential()));
    awards.sign(award.tenantId(), award.id(), anew);
    return award.with(award.place(), anew);
  }

  private Person holder(Visit visit) {
    return people
        .find(visit.tenantId(), visit.personId())
        .orElseThrow(() -> Rejection.notFound("person"));
  }

  private List<Award> upToDate(Person holder, List<Earned> earned) {
    List<Award> known = awards.of(holder.tenantId(), holder.id());
    List<Earned> missing = Earned.notIn(known, earned);
    if (holder.testUser()
        || missing.isEmpty()
        || objections.stops(holder.tenantId(), holder.id(), Use.RECOGNITION)) {
      return known;
    }
    missing.forEach(one -> issuing.issue(holder, one));
    return awards.of(holder.tenantId(), holder.id());
  }

  private static Done done(Side side, List<CompletedPair> completed, List<HeldMeeting> held) {
    return new Done(
        (int) completed.stream().filter(pair -> pair.side() == side).count(),
        held.size(),
        held.stream().mapToInt(HeldMeeting::minutes).sum());
  }
}
