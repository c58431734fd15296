package org.tandem.tool.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** The applications of people, and how each program admits. */
public interface Applications {
  /**
   * What an administrator said about a program.
   *
   * @param policy how people come in
   * @param version for optimistic locking; 0 where nobody has said anything
   */
  record Kept(AdmissionPolicy policy, long version) {}

  /** How a program admits. */
  Kept policy(UUID tenantId, UUID programId);

  /**
   * Says how a program admits.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void keep(UUID tenantId, UUID programId, AdmissionPolicy policy, long version);

  /** Lets nobody else count or give places of a program before this transaction is over. */
  void lock(UUID tenantId, UUID programId);

  /** How many mentees were admitted to a program this way, in all its courses. */
  int admitted(UUID tenantId, UUID programId, String cohort);

  /** What became of a person's application. */
  Optional<Application> find(Place place, UUID personId);

  /** All of a place, in the order in which they came. */
  List<Application> in(Place place);

  /** All of a program, course by course, in the order in which they came. */
  List<Application> of(UUID tenantId, UUID programId);

  /**
   * Puts somebody into another cohort.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void move(Place place, UUID personId, String cohort, long version);

  /**
   * Lets an application wait for a decision again, as if there had been none.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void reopen(Place place, UUID personId, long version);

  /** Keeps an application in place of what the person had applied for before. */
  void put(Application application);

  /**
   * Keeps a decision about an application that waits for one.
   *
   * @return false where somebody decided, or the person changed it, since this version
   */
  boolean decide(Application decided);
}
