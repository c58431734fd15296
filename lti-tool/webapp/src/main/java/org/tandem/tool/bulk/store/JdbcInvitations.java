package org.tandem.tool.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.bulk.Invitations;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JdbcInvitations implements Invitations {
  private static final String WITH_WORDS =
      "select i.*, b.reason from invitation i join decision_batch b"
          + " on b.tenant_id = i.tenant_id and b.id = i.batch_id"
          + " where i.tenant_id = ? and i.program_id = ?";

  private static final String OF_ONE =
      " where tenant_id = ? and program_id = ? and course_id = ? and person_id = ?";

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcInvitations() {
    this.sql = null;
  }

  @Inject
  JdbcInvitations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Invitation> find(Place place, UUID personId) {
    return sql.first(
        JdbcInvitations::read,
        WITH_WORDS + " and i.course_id = ? and i.person_id = ?",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        personId);
  }

  @Override
  public List<Whom> of(UUID tenantId, UUID programId) {
    return sql.all(
        row ->
            new Whom(
                row.getObject("course_id", UUID.class),
                row.getObject("person_id", UUID.class),
                read(row)),
        WITH_WORDS,
        tenantId,
        programId);
  }

  @Override
  public boolean put(Place place, UUID personId, Invitation invitation) {
    return sql.update(
                "insert into invitation (batch_id, side, invited_at, tenant_id, program_id,"
                    + " course_id, person_id) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                invitation.batchId(),
                invitation.side().name(),
                invitation.at(),
                place.tenantId(),
                place.programId(),
                place.courseId(),
                personId)
            == 1
        || sql.update(
                "update invitation set batch_id = ?, side = ?, invited_at = ?"
                    + OF_ONE
                    + " and invited_at <= ? and refused_at is null",
                invitation.batchId(),
                invitation.side().name(),
                invitation.at(),
                place.tenantId(),
                place.programId(),
                place.courseId(),
                personId,
                invitation.at().minus(APART))
            == 1;
  }

  @Override
  public boolean remove(Place place, UUID personId, UUID batchId) {
    return sql.update(
            "delete from invitation" + OF_ONE + " and batch_id = ? and refused_at is null",
            place.tenantId(),
            place.programId(),
            place.courseId(),
            personId,
            batchId)
        == 1;
  }

  @Override
  public boolean refuse(Place place, UUID personId, Instant now) {
    return sql.update(
            "update invitation set refused_at = ?" + OF_ONE + " and refused_at is null",
            now,
            place.tenantId(),
            place.programId(),
            place.courseId(),
            personId)
        == 1;
  }

  private static Invitation read(ResultSet row) throws SQLException {
    return new Invitation(
        row.getObject("batch_id", UUID.class),
        Side.valueOf(row.getString("side")),
        Sql.instant(row, "invited_at"),
        row.getString("reason"),
        Sql.moment(row, "refused_at").isPresent());
  }
}
