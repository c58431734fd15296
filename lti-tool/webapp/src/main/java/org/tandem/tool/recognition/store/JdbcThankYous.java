package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;
import org.tandem.tool.recognition.Kudos;
import org.tandem.tool.recognition.ThankYou;
import org.tandem.tool.recognition.ThankYou.Kind;
import org.tandem.tool.recognition.ThankYous;

@ApplicationScoped
@Transactional
class JdbcThankYous implements ThankYous {
  private static final int MOST_SHOWN = 50;
  private static final String WORDS = "thank_you.sealed";

  private static final String OPEN =
      """
      select what.* from engagement e
      join (
        select m.engagement_id, 'MEETING' as kind, m.id as reason_id, m.starts_at as happened_at,
          cast(null as uuid) as goal_id, cast(null as varchar) as goal
        from meeting m
        where m.tenant_id = ? and m.mentor_confirmed_at is not null
          and m.mentee_confirmed_at is not null and not m.cancelled
        union all
        select v.engagement_id, 'EVIDENCE', v.id, v.signed_at, g.id, g.title
        from evidence v
        join goal g on g.tenant_id = v.tenant_id and g.id = v.goal_id and g.owner_id is null
        where v.tenant_id = ? and v.signed_at is not null) what on what.engagement_id = e.id
      where e.tenant_id = ? and e.program_id = ? and e.course_id = ?
        and (e.mentor_id = ? or e.mentee_id = ?)
        and e.state in ('ACCEPTED', 'ACTIVE', 'PAUSED', 'CLOSED')
        and (e.mentor_since is null or what.happened_at >= e.mentor_since)
        and not exists (select 1 from thank_you t
          where t.tenant_id = e.tenant_id and t.reason_id = what.reason_id and t.from_id = ?)
      order by what.happened_at desc, what.reason_id fetch first ? rows only
      """;

  private static final String TO =
      """
      select t.*, coalesce(m.starts_at, v.signed_at) as happened_at, g.id as goal_id,
        g.title as goal
      from thank_you t
      left join meeting m on m.tenant_id = t.tenant_id and m.id = t.reason_id
      left join evidence v on v.tenant_id = t.tenant_id and v.id = t.reason_id
      left join goal g on g.tenant_id = v.tenant_id and g.id = v.goal_id
      where t.tenant_id = ? and t.to_id = ?
        and (m.id is not null or v.id is not null)
      order by t.said_at desc, t.id
      """;

  private final Sql sql;
  private final PairKeys keys;
  private final Sealing sealing;

  @Inject
  JdbcThankYous(Sql sql, PairKeys keys, Sealing sealing) {
    this.sql = sql;
    this.keys = keys;
    this.sealing = sealing;
  }

  @Override
  public List<ThankYou.Reason> open(Place place, UUID personId) {
    return open(
        place.tenantId(),
        sql.all(
            row -> new Sealed<>(row, reason(row)),
            OPEN,
            place.tenantId(),
            place.tenantId(),
            place.tenantId(),
            place.programId(),
            place.courseId(),
            personId,
            personId,
            personId,
            MOST_SHOWN));
  }

  @Override
  public List<ThankYou> to(UUID tenantId, UUID personId) {
    return open(tenantId, sql.all(row -> new Sealed<>(row, thanks(row)), TO, tenantId, personId));
  }

  @Override
  public boolean add(UUID tenantId, ThankYou thanks) {
    return sql.update(
            "insert into thank_you (id, tenant_id, engagement_id, from_id, to_id, kind, reason_id,"
                + " kudos, sealed, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            thanks.id(),
            tenantId,
            thanks.reason().engagementId(),
            thanks.from(),
            thanks.to(),
            thanks.reason().kind().name(),
            thanks.reason().id(),
            thanks.kudos().name(),
            keys.words(tenantId, thanks.reason().engagementId())
                .seal(thanks.words(), WORDS, thanks.id()),
            thanks.saidAt())
        > 0;
  }

  @Override
  public boolean forget(UUID tenantId, UUID personId, UUID thanksId) {
    // What was thanked for once stays so: otherwise it could be said again.
    return sql.update(
            "update thank_you set to_id = null, sealed = null"
                + " where tenant_id = ? and to_id = ? and id = ?",
            tenantId,
            personId,
            thanksId)
        > 0;
  }

  /** The keys of all pairs are read at once. */
  private <T> List<T> open(UUID tenantId, List<Sealed<T>> found) {
    Map<UUID, PairWords> words =
        keys.words(tenantId, found.stream().map(Sealed::engagementId).collect(Collectors.toSet()));
    return found.stream()
        .map(one -> one.opened().apply(Objects.requireNonNull(words.get(one.engagementId()))))
        .toList();
  }

  private Function<PairWords, ThankYou> thanks(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID from = row.getObject("from_id", UUID.class);
    UUID to = row.getObject("to_id", UUID.class);
    Kudos kudos = Kudos.valueOf(row.getString("kudos"));
    String sealed = row.getString("sealed");
    Instant saidAt = Sql.instant(row, "said_at");
    Function<PairWords, ThankYou.Reason> reason = reason(row);
    return words ->
        new ThankYou(
            id, from, to, reason.apply(words), kudos, text(sealed, id, words, sealing), saidAt);
  }

  private static Function<PairWords, ThankYou.Reason> reason(ResultSet row) throws SQLException {
    UUID engagementId = row.getObject("engagement_id", UUID.class);
    Kind kind = Kind.valueOf(row.getString("kind"));
    UUID id = row.getObject("reason_id", UUID.class);
    Instant at = Sql.instant(row, "happened_at");
    UUID goalId = row.getObject("goal_id", UUID.class);
    Optional<String> goal = Sql.text(row, "goal");
    return words ->
        new ThankYou.Reason(
            engagementId, kind, id, at, goal.map(title -> words.open(title, "goal.title", goalId)));
  }

  /** The words of thanks; before pairs' keys were used, they were sealed under the server's. */
  static String text(String sealed, UUID thanksId, PairWords words, Sealing sealing) {
    return sealed.startsWith("v1:")
        ? sealing.open(sealed, "thank-you:" + thanksId)
        : words.open(sealed, WORDS, thanksId);
  }

  /**
   * What is still sealed in a row.
   *
   * @param engagementId whose key opens it
   * @param opened makes it readable
   */
  private record Sealed<T>(UUID engagementId, Function<PairWords, T> opened) {
    Sealed(ResultSet row, Function<PairWords, T> opened) throws SQLException {
      this(row.getObject("engagement_id", UUID.class), opened);
    }
  }
}
