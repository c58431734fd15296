package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.recognition.Invitation;
import org.tandem.tool.recognition.Invitations;

@ApplicationScoped
@Transactional
class JdbcInvitations implements Invitations {
  private final Sql sql;
  private final PairKeys keys;

  @Inject
  JdbcInvitations(Sql sql, PairKeys keys) {
    this.sql = sql;
    this.keys = keys;
  }

  @Override
  public Optional<Invitation> find(UUID tenantId, UUID personId) {
    return sql.first(
        row ->
            new Invitation(
                personId,
                row.getObject("program_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                Sql.instant(row, "invited_at"),
                Sql.text(row, "answer").map(Invitation.Answer::valueOf)),
        "select * from give_back where tenant_id = ? and person_id = ?",
        tenantId,
        personId);
  }

  @Override
  public void add(UUID tenantId, Invitation invitation) {
    sql.update(
        "insert into give_back (tenant_id, person_id, program_id, engagement_id, invited_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        tenantId,
        invitation.personId(),
        invitation.programId(),
        invitation.engagementId(),
        invitation.invitedAt());
  }

  @Override
  public boolean answer(UUID tenantId, UUID personId, Invitation.Answer answer, Instant at) {
    return sql.update(
            "update give_back set answer = ?, answered_at = ?"
                + " where tenant_id = ? and person_id = ? and answer is null",
            answer.name(),
            at,
            tenantId,
            personId)
        > 0;
  }

  @Override
  public List<String> reachedGoals(UUID tenantId, UUID engagementId) {
    Set<String> reached =
        sql
            .first(
                row -> ClosingGoals.in(row.getString("content")),
                "select content from outcome where tenant_id = ? and engagement_id = ?",
                tenantId,
                engagementId)
            .orElse(List.of())
            .stream()
            .filter(ClosingGoals::isReached)
            .map(goal -> goal.getString("id", ""))
            .collect(Collectors.toSet());
    PairWords words = keys.words(tenantId, engagementId);
    return sql
        .all(
            row -> new Titled(row.getString("id"), row.getString("title")),
            "select cast(id as varchar(36)) as id, title from goal"
                + " where tenant_id = ? and engagement_id = ? and owner_id is null",
            tenantId,
            engagementId)
        .stream()
        .filter(goal -> reached.contains(goal.id()))
        .map(goal -> words.open(goal.title(), "goal.title", UUID.fromString(goal.id())))
        .sorted()
        .toList();
  }

  private record Titled(String id, String title) {}
}
