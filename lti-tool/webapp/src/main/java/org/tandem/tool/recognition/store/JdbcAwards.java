package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.recognition.Achievement;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.Awards;
import org.tandem.tool.recognition.Counts;

@ApplicationScoped
@Transactional
class JdbcAwards implements Awards {
  private static final String SELECT = "select * from award where ";
  private static final String SHARED =
      "select * from award where shared = ? and not exists (select 1 from objection o"
          + " where o.tenant_id = award.tenant_id and o.person_id = award.person_id"
          + " and o.stopped = 'RECOGNITION')";
  private static final String NEWEST_FIRST = " order by earned_at desc, id desc";
  private static final String ONE = " where tenant_id = ? and id = ?";

  private final Sql sql;

  @Inject
  JdbcAwards(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Award> of(UUID tenantId, UUID personId) {
    return sql.all(
        JdbcAwards::read,
        SELECT + "tenant_id = ? and person_id = ?" + NEWEST_FIRST,
        tenantId,
        personId);
  }

  @Override
  public List<Award> newest(UUID tenantId, int most) {
    return sql.all(
        JdbcAwards::read,
        SELECT + "tenant_id = ?" + NEWEST_FIRST + " fetch first ? rows only",
        tenantId,
        most);
  }

  @Override
  public Optional<Award> find(UUID tenantId, UUID awardId) {
    return sql.first(JdbcAwards::read, SELECT + "tenant_id = ? and id = ?", tenantId, awardId);
  }

  @Override
  public Optional<Award> shared(String secret) {
    return sql.first(JdbcAwards::read, SHARED, secret);
  }

  @Override
  public long count(UUID tenantId) {
    return sql.first(
            row -> row.getLong(1), "select count(*) from award where tenant_id = ?", tenantId)
        .orElseThrow();
  }

  @Override
  public boolean isIssued(UUID tenantId, Achievement achievement, Optional<UUID> programId) {
    String where = SELECT + "tenant_id = ? and achievement = ? and program_id ";
    String first = " fetch first 1 row only";
    return (programId.isPresent()
            ? sql.first(
                row -> true, where + "= ?" + first, tenantId, achievement.name(), programId.get())
            : sql.first(row -> true, where + "is null" + first, tenantId, achievement.name()))
        .isPresent();
  }

  @Override
  public boolean add(Award award) {
    Counts counts = award.counts();
    return sql.update(
            "insert into award (id, tenant_id, person_id, achievement, program_id, occasion, pairs,"
                + " meetings, minutes, countersigned, goals, attained, earned_at, status_list,"
                + " status_index, credential)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            award.id(),
            award.tenantId(),
            award.personId(),
            award.achievement().name(),
            award.programId().orElse(null),
            award.occasion(),
            counts.pairs(),
            counts.meetings(),
            counts.minutes(),
            counts.countersigned(),
            counts.goals().map(Counts.Goals::all).orElse(null),
            counts.goals().map(Counts.Goals::attained).orElse(null),
            award.earnedAt(),
            award.place().list(),
            award.place().index(),
            award.credential())
        > 0;
  }

  @Override
  public void sign(UUID tenantId, UUID awardId, String credential) {
    sql.update("update award set credential = ?" + ONE, credential, tenantId, awardId);
  }

  @Override
  public void share(UUID tenantId, UUID awardId, String secret) {
    sql.update(
        "update award set shared = ?" + ONE + " and shared is null and revoked_at is null",
        secret,
        tenantId,
        awardId);
  }

  @Override
  public void withdraw(UUID tenantId, UUID awardId) {
    sql.update("update award set shared = null" + ONE, tenantId, awardId);
  }

  @Override
  public boolean revoke(UUID tenantId, UUID awardId, Award.Revocation revocation) {
    return sql.update(
            "update award set revoked_at = ?, revoked_reason = ?" + ONE + " and revoked_at is null",
            revocation.at(),
            revocation.reason(),
            tenantId,
            awardId)
        > 0;
  }

  @Override
  public boolean hasList(UUID tenantId, int list) {
    return sql.first(
            row -> true,
            SELECT + "tenant_id = ? and status_list = ? fetch first 1 row only",
            tenantId,
            list)
        .isPresent();
  }

  @Override
  public List<Integer> revoked(UUID tenantId, int list) {
    return sql.all(
        row -> row.getInt(1),
        "select status_index from award where tenant_id = ? and status_list = ?"
            + " and revoked_at is not null",
        tenantId,
        list);
  }

  private static Award read(ResultSet row) throws SQLException {
    return new Award(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Achievement.valueOf(row.getString("achievement")),
        Optional.ofNullable(row.getObject("program_id", UUID.class)),
        row.getObject("occasion", UUID.class),
        new Counts(
            row.getInt("pairs"),
            row.getInt("meetings"),
            row.getInt("minutes"),
            row.getInt("countersigned"),
            goals(row.getObject("goals", Integer.class), row)),
        Sql.instant(row, "earned_at"),
        new Award.StatusPlace(row.getInt("status_list"), row.getInt("status_index")),
        row.getString("credential"),
        Sql.text(row, "shared"),
        row.getObject("revoked_at") == null
            ? Optional.empty()
            : Optional.of(
                new Award.Revocation(
                    Sql.instant(row, "revoked_at"), row.getString("revoked_reason"))));
  }

  private static Optional<Counts.Goals> goals(@Nullable Integer all, ResultSet row)
      throws SQLException {
    return all == null
        ? Optional.empty()
        : Optional.of(new Counts.Goals(all, row.getInt("attained")));
  }
}
