package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.surveys.Instrument;
import org.tandem.tool.surveys.InstrumentFile;
import org.tandem.tool.surveys.Instruments;

@ApplicationScoped
@Transactional
class JdbcInstruments implements Instruments {
  /** Only a number above all others of its id is taken. */
  private static final String ADD =
      "insert into survey_instrument (tenant_id, id, instrument_version, file)"
          + " select cast(? as uuid), cast(? as varchar(40)), cast(? as integer), cast(? as text)"
          + " where not exists (select 1 from survey_instrument"
          + " where tenant_id = ? and id = ? and instrument_version >= ?)"
          + " on conflict do nothing";

  private static final String NEWEST =
      "select file from survey_instrument i where tenant_id = ? and instrument_version ="
          + " (select max(instrument_version) from survey_instrument o"
          + " where o.tenant_id = i.tenant_id and o.id = i.id) order by id";

  private final BuiltInInstruments builtIn;
  private final Sql sql;

  @Inject
  JdbcInstruments(BuiltInInstruments builtIn, Sql sql) {
    this.builtIn = builtIn;
    this.sql = sql;
  }

  @Override
  public boolean isBuiltIn(String id) {
    return builtIn.all().stream().anyMatch(one -> one.id().equals(id));
  }

  @Override
  public Optional<Instrument> find(UUID tenantId, String id, int version) {
    return builtIn.all().stream()
        .filter(one -> one.id().equals(id) && one.version() == version)
        .findFirst()
        .or(
            () ->
                sql.first(
                        row -> row.getString("file"),
                        "select file from survey_instrument"
                            + " where tenant_id = ? and id = ? and instrument_version = ?",
                        tenantId,
                        id,
                        version)
                    .map(JdbcInstruments::read));
  }

  @Override
  public List<Instrument> newest(UUID tenantId) {
    List<Instrument> all = new ArrayList<>(builtIn.newest());
    sql.all(row -> row.getString("file"), NEWEST, tenantId).stream()
        .map(JdbcInstruments::read)
        .forEach(all::add);
    return all;
  }

  @Override
  public Optional<Instrument> newest(UUID tenantId, String id) {
    return builtIn.newest().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(
            () ->
                sql.first(
                        row -> row.getString("file"),
                        "select file from survey_instrument where tenant_id = ? and id = ?"
                            + " order by instrument_version desc",
                        tenantId,
                        id)
                    .map(JdbcInstruments::read));
  }

  @Override
  public boolean add(UUID tenantId, Instrument instrument, String file) {
    return sql.update(
            ADD,
            tenantId,
            instrument.id(),
            instrument.version(),
            file,
            tenantId,
            instrument.id(),
            instrument.version())
        == 1;
  }

  /** What was imported had no flaw then; rules may be added to new formats only. */
  private static Instrument read(String file) {
    InstrumentFile found = InstrumentFile.read(file);
    return found
        .instrument()
        .orElseThrow(
            () -> new IllegalStateException("A questionnaire cannot be read: " + found.flaws()));
  }
}
