package org.tandem.tool.inventory;

/**
 * Which rows of a table are about a person, as conditions of SQL. In them {@code :tenant} and
 * {@code :person} stand for the registration and the person; the table itself is asked for the
 * tenant wherever it has one.
 */
public final class Rows {
  /** Those that name the person. */
  public static final String OF_PERSON = "person_id = :person";

  /** Those of the person's pairs. */
  public static final String OF_PAIRS =
      "engagement_id in (select e.id from engagement e where e.tenant_id = :tenant"
          + " and (e.mentor_id = :person or e.mentee_id = :person))";

  /** Those of the person's pairs of which both are erased. */
  public static final String OF_GONE_PAIRS =
      "engagement_id in (select e.id from engagement e where e.tenant_id = :tenant"
          + " and (e.mentor_id = :person or e.mentee_id = :person)"
          + " and not exists (select p.id from person p where p.tenant_id = e.tenant_id"
          + " and p.id in (e.mentor_id, e.mentee_id) and p.erased_at is null))";

  /** Those of one pair, {@code :pair}, whose time is over. */
  public static final String OF_PAIR = "engagement_id = :pair";

  /** Those of pairs of a program that ended before a moment. */
  public static final String OF_ENDED_PAIRS =
      "engagement_id in (select e.id from engagement e where e.tenant_id = :tenant"
          + " and e.program_id = :program and e.ended_at < :before)";

  private Rows() {}

  /**
   * Those of people who have no profile in the program any more.
   *
   * @param person the column that names them, with its table
   */
  public static String withoutProfile(String person) {
    return "not exists (select q.id from participation q where q.tenant_id = :tenant"
        + " and q.program_id = :program and q.person_id = "
        + person
        + ")";
  }
}
