package org.tandem.tool.appointments.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.kernel.store.Sql;

/** A row for each; each change is one statement. */
@ApplicationScoped
@Transactional
class JdbcAppointments implements Appointments {
  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcAppointments() {
    this.sql = null;
  }

  @Inject
  JdbcAppointments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean holds(UUID tenantId, UUID personId) {
    return sql.first(
            row -> true,
            "select 1 from appointment where tenant_id = ? and person_id = ?",
            tenantId,
            personId)
        .isPresent();
  }

  @Override
  public boolean holds(UUID tenantId, String subject) {
    return sql.first(
            row -> true,
            "select 1 from person p join appointment a on a.tenant_id = p.tenant_id"
                + " and a.person_id = p.id where p.tenant_id = ? and p.subject = ?",
            tenantId,
            subject)
        .isPresent();
  }

  @Override
  public List<Appointment> all(UUID tenantId) {
    return sql.all(
        row ->
            new Appointment(
                row.getObject("person_id", UUID.class), Sql.instant(row, "appointed_at")),
        "select person_id, appointed_at from appointment where tenant_id = ?"
            + " order by appointed_at, person_id",
        tenantId);
  }

  @Override
  public boolean add(UUID tenantId, UUID personId, Instant now) {
    return sql.update(
            "insert into appointment (tenant_id, person_id, appointed_at) values (?, ?, ?)"
                + " on conflict do nothing",
            tenantId,
            personId,
            now)
        == 1;
  }

  @Override
  public boolean end(UUID tenantId, UUID personId) {
    return sql.update(
            "delete from appointment where tenant_id = ? and person_id = ?", tenantId, personId)
        == 1;
  }
}
