package org.tandem.tool.safeguarding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.safeguarding.Opening;
import org.tandem.tool.safeguarding.Openings;
import org.tandem.tool.safeguarding.Part;

/** A row each; approving is one conditional statement, and a constraint wants two people. */
@ApplicationScoped
class JdbcOpenings implements Openings {
  private static final String OF_TENANT =
      "select b.id, b.tenant_id, b.engagement_id, b.parts, b.asked_by, b.asked_at, b.reason,"
          + " b.approved_by, b.approved_at, b.approval_reason from break_glass b"
          + " where b.tenant_id = ?";

  private final Sql sql;
  private final Sealing sealing;

  @Inject
  JdbcOpenings(Sql sql, Sealing sealing) {
    this.sql = sql;
    this.sealing = sealing;
  }

  @Override
  public void add(Opening opening) {
    sql.update(
        "insert into break_glass (id, tenant_id, engagement_id, parts, asked_by, asked_at, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        opening.id(),
        opening.tenantId(),
        opening.engagementId(),
        opening.parts().stream().map(Part::name).collect(Collectors.joining(" ")),
        opening.askedBy(),
        opening.askedAt(),
        sealing.seal(opening.reason(), purpose(opening.id())));
  }

  @Override
  public Optional<Opening> find(UUID tenantId, UUID openingId) {
    return sql.first(this::read, OF_TENANT + " and b.id = ?", tenantId, openingId);
  }

  @Override
  public List<Opening> newest(UUID tenantId, int most) {
    return sql.all(
        this::read, OF_TENANT + " order by b.asked_at desc, b.id desc limit ?", tenantId, most);
  }

  @Override
  public List<Opening> approvedFor(UUID tenantId, UUID personId) {
    return sql.all(
        this::read,
        OF_TENANT
            + " and b.approved_at is not null and b.engagement_id in (select e.id from engagement e"
            + " where e.tenant_id = ? and (e.mentor_id = ? or e.mentee_id = ?))"
            + " order by b.approved_at desc, b.id desc",
        tenantId,
        tenantId,
        personId,
        personId);
  }

  @Override
  public boolean approve(
      UUID tenantId, UUID openingId, Opening.Approval approval, Instant askedAfter) {
    return sql.update(
            "update break_glass set approved_by = ?, approved_at = ?, approval_reason = ?"
                + " where tenant_id = ? and id = ? and approved_by is null and asked_by <> ?"
                + " and asked_at > ?",
            approval.by(),
            approval.at(),
            sealing.seal(approval.reason(), purpose(openingId)),
            tenantId,
            openingId,
            approval.by(),
            askedAfter)
        == 1;
  }

  private Opening read(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Optional<UUID> approvedBy = Optional.ofNullable(row.getObject("approved_by", UUID.class));
    Set<Part> parts =
        Arrays.stream(row.getString("parts").split(" "))
            .map(Part::valueOf)
            .collect(Collectors.toSet());
    return new Opening(
        id,
        row.getObject("tenant_id", UUID.class),
        row.getObject("engagement_id", UUID.class),
        parts,
        row.getObject("asked_by", UUID.class),
        Sql.instant(row, "asked_at"),
        sealing.open(row.getString("reason"), purpose(id)),
        approvedBy.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Opening.Approval(
                    approvedBy.get(),
                    Sql.instant(row, "approved_at"),
                    sealing.open(row.getString("approval_reason"), purpose(id)))));
  }

  /** What a reason is sealed for. */
  private static String purpose(UUID openingId) {
    return "break-glass " + openingId;
  }
}
