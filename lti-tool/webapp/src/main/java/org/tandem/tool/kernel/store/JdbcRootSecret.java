package org.tandem.tool.kernel.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.RootSecret;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.Settings;

/**
 * The root secret in a table of its own: a row for each {@code TANDEM_SECRET} that opens it, two
 * while one is exchanged for another. A database that was there before the table has a row with
 * nothing in it: there, the root secret is the {@code TANDEM_SECRET} that it was written with.
 */
@ApplicationScoped
class JdbcRootSecret implements RootSecret {
  private static final Logger LOG = Logger.getLogger(JdbcRootSecret.class.getName());
  private static final String PURPOSE = "root-secret";
  private static final int FIRST = 1;

  private final Sql sql;
  private final Clock clock;
  private final String now;
  private final Optional<String> before;
  private volatile @Nullable String text;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcRootSecret() {
    this.sql = null;
    this.clock = null;
    this.now = "";
    this.before = Optional.empty();
  }

  @Inject
  JdbcRootSecret(Sql sql, Settings settings, Clock clock) {
    this.sql = sql;
    this.clock = clock;
    this.now = settings.secret();
    this.before = settings.secretBefore();
  }

  /** A row; that of the newest {@code TANDEM_SECRET} has the highest generation. */
  private record Wrapped(int generation, @Nullable String sealed) {}

  /** What a row gave. */
  private record Root(int generation, String text) {}

  @Override
  public String text() {
    String found = text;
    if (found == null) {
      throw new IllegalStateException("The root secret is asked for before the server has started");
    }
    return found;
  }

  void find(@Observes @Priority(2) Startup startup) {
    if (rows().isEmpty()) {
      add(FIRST, SealedBox.newKey(), now);
    }
    List<Wrapped> rows = rows();
    text =
        opened(rows, now)
            .or(() -> before.flatMap(secret -> opened(rows, secret)))
            .map(Root::text)
            .or(() -> unwrapped(rows))
            .orElseThrow(() -> new IllegalStateException(RootSecret.WRONG));
  }

  @Override
  public void keep() {
    sql.update(
        "update root_secret set sealed = ? where sealed is null", seal(text(), before.orElse(now)));
    List<Wrapped> rows = rows();
    Optional<Root> mine = opened(rows, now);
    if (mine.isEmpty()) {
      add(rows.get(0).generation() + 1, text(), now);
      LOG.info(
          "TANDEM_SECRET was exchanged. Once every node has the new one, start them without"
              + " TANDEM_SECRET_BEFORE: from then on the one of before opens nothing.");
    } else if (before.isEmpty()
        && sql.update("delete from root_secret where generation < ?", mine.get().generation())
            > 0) {
      LOG.info("The TANDEM_SECRET of before opens nothing any more.");
    }
  }

  /** Another node that starts at the same moment with the same secrets may have been first. */
  private void add(int generation, String root, String secret) {
    sql.update(
        "insert into root_secret (generation, sealed, made_at) values (?, ?, ?)"
            + " on conflict do nothing",
        generation,
        seal(root, secret),
        clock.instant());
  }

  private List<Wrapped> rows() {
    return sql.all(
        row -> new Wrapped(row.getInt("generation"), row.getString("sealed")),
        "select generation, sealed from root_secret order by generation desc");
  }

  private Optional<String> unwrapped(List<Wrapped> rows) {
    return rows.get(0).sealed() == null ? before.or(() -> Optional.of(now)) : Optional.empty();
  }

  private static Optional<Root> opened(List<Wrapped> rows, String secret) {
    SealedBox box = box(secret);
    for (Wrapped row : rows) {
      Optional<String> root =
          Optional.ofNullable(row.sealed()).flatMap(kept -> box.tried(kept, PURPOSE));
      if (root.isPresent()) {
        return Optional.of(new Root(row.generation(), root.get()));
      }
    }
    return Optional.empty();
  }

  private static String seal(String root, String secret) {
    return box(secret).seal(root, PURPOSE);
  }

  private static SealedBox box(String secret) {
    return new SealedBox(Sealing.derive(secret, PURPOSE));
  }
}
