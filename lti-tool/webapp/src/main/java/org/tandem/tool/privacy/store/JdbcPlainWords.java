package org.tandem.tool.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.PlainWords;

/** Which columns are sealed says the inventory. */
@ApplicationScoped
class JdbcPlainWords implements PlainWords {
  private static final String OF_PAIR =
      "select %1$s from %2$s where tenant_id = ? and engagement_id = ?";
  private static final String OF_ROW = "select %1$s from %2$s where tenant_id = ? and %3$s = ?";
  private static final String CHANGE = "update %2$s set %1$s = ? where tenant_id = ? and %3$s = ?";

  private final Sql sql;
  private final PairKeys keys;

  @Inject
  JdbcPlainWords(Sql sql, PairKeys keys) {
    this.sql = sql;
    this.keys = keys;
  }

  @Override
  public List<Pair> due(Instant now, UUID after, int most) {
    return sql.all(
        row ->
            new Pair(
                row.getObject("tenant_id", UUID.class), row.getObject("engagement_id", UUID.class)),
        "select tenant_id, engagement_id from pair_to_seal where look_at <= ?"
            + " and engagement_id > ? order by engagement_id limit ?",
        now,
        after,
        most);
  }

  @Override
  public boolean claim(Pair pair, Instant now, Instant next) {
    return sql.update(
            "update pair_to_seal set look_at = ?"
                + " where tenant_id = ? and engagement_id = ? and look_at <= ?",
            next,
            pair.tenantId(),
            pair.engagementId(),
            now)
        == 1;
  }

  @Override
  public boolean seal(List<Holding> holdings, Pair pair) {
    PairWords words = keys.words(pair.tenantId(), pair.engagementId());
    boolean found = false;
    for (Holding holding : holdings) {
      for (Column column : holding.columns(Column.Use.SEALED)) {
        found |= texts(holding, column.name(), pair, words);
      }
      for (Column column : holding.columns(Column.Use.FILE)) {
        found |= files(holding, column.name(), pair, words);
      }
    }
    return found;
  }

  @Override
  public void done(Pair pair) {
    sql.update(
        "delete from pair_to_seal where tenant_id = ? and engagement_id = ?",
        pair.tenantId(),
        pair.engagementId());
  }

  private boolean texts(Holding holding, String column, Pair pair, PairWords words) {
    List<@Nullable Object[]> sealed =
        sql
            .all(
                row -> new Text(row.getObject(1, UUID.class), row.getString(2)),
                OF_PAIR.formatted(holding.key() + ", " + column, holding.table())
                    + " and "
                    + column
                    + " <> '' for update",
                pair.tenantId(),
                pair.engagementId())
            .stream()
            .filter(text -> !PairWords.isSealed(text.value()))
            .map(
                text ->
                    new @Nullable Object[] {
                      words.seal(text.value(), holding.table() + "." + column, text.row()),
                      pair.tenantId(),
                      text.row()
                    })
            .toList();
    sql.batch(CHANGE.formatted(column, holding.table(), holding.key()), sealed);
    return !sealed.isEmpty();
  }

  /** One after the other: together they may be larger than what a server has room for. */
  private boolean files(Holding holding, String column, Pair pair, PairWords words) {
    boolean found = false;
    for (UUID id :
        sql.all(
            row -> row.getObject(1, UUID.class),
            OF_PAIR.formatted(holding.key(), holding.table()) + " for update",
            pair.tenantId(),
            pair.engagementId())) {
      byte[] content =
          sql.first(
                  row -> row.getBytes(1),
                  OF_ROW.formatted(column, holding.table(), holding.key()),
                  pair.tenantId(),
                  id)
              .orElseThrow();
      if (!PairWords.isSealed(content)) {
        sql.update(
            CHANGE.formatted(column, holding.table(), holding.key()),
            words.seal(content, holding.table() + "." + column, id),
            pair.tenantId(),
            id);
        found = true;
      }
    }
    return found;
  }

  private record Text(UUID row, String value) {}
}
