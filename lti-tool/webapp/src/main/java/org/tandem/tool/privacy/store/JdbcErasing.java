package org.tandem.tool.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.inventory.Erasure;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.Erasing;

@ApplicationScoped
class JdbcErasing implements Erasing {
  private static final String LOCK_PERSON =
      "select id from person where tenant_id = :tenant and id = :person for update";
  private static final String LOCK_PAIRS =
      "select id from engagement where tenant_id = :tenant"
          + " and (mentor_id = :person or mentee_id = :person) order by id for update";

  private final Sql sql;

  @Inject
  JdbcErasing(Sql sql) {
    this.sql = sql;
  }

  /**
   * Pairs before the person, and in one order: whoever waits for a pair then holds nobody whom the
   * other one's rows refer to, and two who were paired more than once never block each other.
   */
  @Override
  public void lock(UUID tenantId, UUID personId) {
    for (String lock : List.of(LOCK_PAIRS, LOCK_PERSON)) {
      Statement statement = Statement.of(lock, tenantId, personId);
      sql.all(row -> row.getObject(1, UUID.class), statement.sql(), statement.values().toArray());
    }
  }

  /**
   * In the order of {@link Fate}: what is deleted is found by who the person is, so it goes before
   * that is taken out; and whether a pair is gone shows only afterwards.
   */
  @Override
  public void apply(List<Holding> holdings, UUID tenantId, UUID personId) {
    holdings.stream()
        .flatMap(holding -> holding.erasures().stream().map(erasure -> new Step(holding, erasure)))
        .filter(step -> step.erasure().rows().isPresent())
        .sorted(Comparator.comparing(step -> step.erasure().fate()))
        .map(step -> Statement.of(step.sql(), tenantId, personId))
        .forEach(statement -> sql.update(statement.sql(), statement.values().toArray()));
  }

  private record Step(Holding holding, Erasure erasure) {
    String sql() {
      String rows = " where " + Statement.within(holding, erasure.rows().orElseThrow());
      return erasure
          .change()
          .map(change -> "update " + holding.table() + " set " + change + rows)
          .orElseGet(() -> "delete from " + holding.table() + rows);
    }
  }
}
