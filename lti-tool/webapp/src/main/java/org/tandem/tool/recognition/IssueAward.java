package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.DocumentKeys;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** Writes down what somebody has earned and signs it, once whoever else does the same. */
@Dependent
class IssueAward {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A list is used by half at most, so that a free place is soon drawn. */
  private static final int ROOM = StatusList.SIZE / 2;

  /** Nearly every draw finds a free place; so many in a row find none never. */
  private static final int MOST_DRAWS = 100;

  private static final int SALT = 16;

  private final Awards awards;
  private final Issuers issuers;
  private final Programs programs;
  private final DocumentKeys keys;
  private final Ids ids;

  @Inject
  IssueAward(Awards awards, Issuers issuers, Programs programs, DocumentKeys keys, Ids ids) {
    this.awards = awards;
    this.issuers = issuers;
    this.programs = programs;
    this.keys = keys;
    this.ids = ids;
  }

  /** Issues it, unless another request was faster. */
  void issue(Person holder, Earned earned) {
    UUID tenantId = holder.tenantId();
    Award award = award(holder, earned);
    Optional<Program> program = earned.programId().flatMap(id -> programs.find(tenantId, id));
    OpenBadge badge = issuers.badge(tenantId);
    String subject = "urn:uuid:" + ids.next();
    String salt = Secret.next().substring(0, SALT);
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      Award placed = award.with(place(tenantId), "");
      String credential = badge.credential(placed, program, holder, subject, salt).toString();
      if (awards.add(placed.with(placed.place(), keys.sign(tenantId, credential)))
          || awards.of(tenantId, holder.id()).stream().anyMatch(earned::isFor)) {
        return;
      }
    }
    throw new IllegalStateException("No place in a status list was free");
  }

  /** A JWT tells when it begins to the second ({@code nbf}), and the credential says the same. */
  private Award award(Person holder, Earned earned) {
    return new Award(
        ids.next(),
        holder.tenantId(),
        holder.id(),
        earned.achievement(),
        earned.programId(),
        earned.occasion(),
        earned.counts(),
        earned.at().truncatedTo(ChronoUnit.SECONDS),
        new Award.StatusPlace(0, 0),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** At random: neighbours in a list have nothing in common, and nobody can count along. */
  private Award.StatusPlace place(UUID tenantId) {
    return new Award.StatusPlace(
        Math.toIntExact(awards.count(tenantId) / ROOM), RANDOM.nextInt(StatusList.SIZE));
  }
}
