package org.tandem.tool.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the database: what it keeps about people, and what becomes of that.
 *
 * @param table its name
 * @param topic what it is about; none where nothing in it is about a person
 * @param rows which rows a person's copy has, a condition as {@link Rows} describes them
 * @param columns every column
 * @param erasures what erasing a person does, in this order
 * @param expiries what becomes of rows whose time is over
 */
public record Holding(
    String table,
    Optional<Topic> topic,
    Optional<String> rows,
    List<Column> columns,
    List<Erasure> erasures,
    List<Expiry> expiries) {

  /** Keeps its own copies. */
  public Holding {
    columns = List.copyOf(columns);
    erasures = List.copyOf(erasures);
    expiries = List.copyOf(expiries);
  }

  /** A table in which nothing is about a person, with all its columns. */
  public static Holding impersonal(String table, String... columns) {
    Draft draft = new Draft(table, Optional.empty()).holdsBack(columns);
    return new Holding(
        table, Optional.empty(), Optional.empty(), draft.columns, List.of(), List.of());
  }

  /** A table with something about people in it. */
  public static Draft of(String table, Topic topic) {
    return new Draft(table, Optional.of(topic));
  }

  /** Whether its rows name their tenant. */
  public boolean hasTenant() {
    return columns.stream().anyMatch(column -> column.name().equals("tenant_id"));
  }

  /** What becomes of rows whose time of this kind is over. */
  public List<Expiry> expiries(Span span) {
    return expiries.stream().filter(expiry -> expiry.span() == span).toList();
  }

  /** The column that a row is found by: its id, or the id of what it belongs to, named first. */
  public String key() {
    return columns.stream()
        .map(Column::name)
        .filter(name -> name.equals("id"))
        .findFirst()
        .orElseGet(() -> columns.get(0).name());
  }

  /** The columns of this use. */
  public List<Column> columns(Column.Use use) {
    return columns.stream().filter(column -> column.use() == use).toList();
  }

  /** A holding that is being described. */
  public static final class Draft {
    private final String table;
    private final Optional<Topic> topic;
    private final List<Column> columns = new ArrayList<>();
    private final List<Erasure> erasures = new ArrayList<>();
    private final List<Expiry> expiries = new ArrayList<>();
    private Optional<String> rows = Optional.empty();

    private Draft(String table, Optional<Topic> topic) {
      this.table = table;
      this.topic = topic;
    }

    /** Which rows a person's copy has. */
    public Draft rows(String condition) {
      rows = Optional.of(condition);
      return this;
    }

    /** Columns that a person's copy has. */
    public Draft gives(String... names) {
      return add(Column.Use.GIVEN, Optional.empty(), names);
    }

    /** Columns with JSON that a person's copy has. */
    public Draft givesJson(String... names) {
      return add(Column.Use.JSON, Optional.empty(), names);
    }

    /** A sealed column that a person's copy has in readable form. */
    public Draft opens(String name, Opener opener) {
      return add(Column.Use.GIVEN, Optional.of(opener), name);
    }

    /** Columns with what the two of a pair wrote, sealed with their key; a copy has it in clear. */
    public Draft seals(String... names) {
      return add(Column.Use.SEALED, Optional.empty(), names);
    }

    /**
     * A column that a person's copy has as files, sealed with the pair's key.
     *
     * @param fileName where the name of each stands
     */
    public Draft files(String name, Column.Elsewhere fileName) {
      columns.add(new Column(name, Column.Use.FILE, Optional.empty(), Optional.of(fileName)));
      return this;
    }

    /** Columns that a person's copy does not have. */
    public Draft holdsBack(String... names) {
      return add(Column.Use.HELD_BACK, Optional.empty(), names);
    }

    /** Erasing a person deletes these rows. */
    public Draft deletes(String condition) {
      erasures.add(Erasure.delete(Fate.DELETED, condition));
      return this;
    }

    /** Erasing a person takes their own words out of these rows. */
    public Draft clears(String condition, String change) {
      erasures.add(Erasure.change(Fate.DELETED, condition, change));
      return this;
    }

    /** Erasing a person takes out of these rows what tells who it was. */
    public Draft pseudonymises(String condition, String change) {
      erasures.add(Erasure.change(Fate.PSEUDONYMISED, condition, change));
      return this;
    }

    /** Once both of a pair are erased, or its time is over, its rows are deleted. */
    public Draft deletesWithThePair() {
      runsOut(Span.PAIR, Rows.OF_PAIR);
      erasures.add(Erasure.delete(Fate.WITH_THE_PAIR, Rows.OF_GONE_PAIRS));
      return this;
    }

    /** Once both of a pair are erased, or its time is over, its rows lose what the two wrote. */
    public Draft clearsWithThePair(String change) {
      expiries.add(new Expiry(Span.PAIR, Rows.OF_PAIR, Optional.of(change)));
      erasures.add(Erasure.change(Fate.WITH_THE_PAIR, Rows.OF_GONE_PAIRS, change));
      return this;
    }

    /** Once their time is over, these rows are deleted. */
    public Draft runsOut(Span span, String condition) {
      expiries.add(new Expiry(span, condition, Optional.empty()));
      return this;
    }

    /** Erasing a person leaves the rows. */
    public Draft keeps(Fate why) {
      erasures.add(Erasure.nothing(why));
      return this;
    }

    /** The holding, which says what becomes of it. */
    public Holding kept() {
      if (erasures.isEmpty()) {
        throw new IllegalStateException("Say what erasing a person does with " + table);
      }
      return new Holding(table, topic, rows, columns, erasures, expiries);
    }

    private Draft add(Column.Use use, Optional<Opener> opener, String... names) {
      for (String name : names) {
        columns.add(new Column(name, use, opener, Optional.empty()));
      }
      return this;
    }
  }
}
