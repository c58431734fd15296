package org.tandem.tool.readiness.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.readiness.Guide;
import org.tandem.tool.readiness.GuideFile;
import org.tandem.tool.readiness.Guides;

@ApplicationScoped
@Transactional
class JdbcGuides implements Guides {
  /** Only a number above all others of its id is taken. */
  private static final String ADD =
      "insert into guide (tenant_id, id, guide_version, file)"
          + " select cast(? as uuid), cast(? as varchar(40)), cast(? as integer), cast(? as text)"
          + " where not exists (select 1 from guide"
          + " where tenant_id = ? and id = ? and guide_version >= ?)"
          + " on conflict do nothing";

  private static final String NEWEST =
      "select file from guide g where tenant_id = ? and guide_version ="
          + " (select max(guide_version) from guide o"
          + " where o.tenant_id = g.tenant_id and o.id = g.id) order by id";

  private final BuiltInGuides builtIn;
  private final Sql sql;

  @Inject
  JdbcGuides(BuiltInGuides builtIn, Sql sql) {
    this.builtIn = builtIn;
    this.sql = sql;
  }

  @Override
  public boolean isBuiltIn(String id) {
    return builtIn.all().stream().anyMatch(one -> one.id().equals(id));
  }

  @Override
  public List<Guide> newest(UUID tenantId) {
    return Stream.concat(
            builtIn.all().stream(),
            sql.all(row -> read(row.getString("file")), NEWEST, tenantId).stream())
        .toList();
  }

  @Override
  public Optional<Guide> newest(UUID tenantId, String id) {
    return builtIn.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(
            () ->
                sql.first(
                    row -> read(row.getString("file")),
                    "select file from guide where tenant_id = ? and id = ?"
                        + " order by guide_version desc",
                    tenantId,
                    id));
  }

  @Override
  public List<Guide> versions(UUID tenantId, String id) {
    List<Guide> shipped = builtIn.all().stream().filter(one -> one.id().equals(id)).toList();
    return shipped.isEmpty()
        ? sql.all(
            row -> read(row.getString("file")),
            "select file from guide where tenant_id = ? and id = ? order by guide_version desc",
            tenantId,
            id)
        : shipped;
  }

  @Override
  public boolean add(UUID tenantId, Guide guide, String file) {
    return sql.update(
            ADD, tenantId, guide.id(), guide.version(), file, tenantId, guide.id(), guide.version())
        == 1;
  }

  /** What was imported had no flaw then; rules may be added to new formats only. */
  private static Guide read(String file) {
    GuideFile found = GuideFile.read(file);
    return found
        .guide()
        .orElseThrow(() -> new IllegalStateException("A guide cannot be read: " + found.flaws()));
  }
}
