package org.tandem.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what people were told, the database and the gradebook by its own means: SQL, SHA-256,
 * AES ({@link Opened}) and the gradebook's own records, and nothing of the tool.
 */
final class Checker {
  private final Notebook notebook;
  private final Function<String, List<Gradebook.Entry>> entries;
  private final Set<String> users;

  /**
   * A checker.
   *
   * @param notebook what people were told
   * @param entries what the gradebook took for somebody, in the order of arrival
   * @param users everybody for whom it took something
   */
  Checker(Notebook notebook, Function<String, List<Gradebook.Entry>> entries, Set<String> users) {
    this.notebook = notebook;
    this.entries = entries;
    this.users = users;
  }

  /** Everything that is not as it must be, in what this connection sees. */
  List<Breach> breaches(Connection database) throws SQLException {
    List<Breach> breaches = new ArrayList<>();
    breaches.addAll(Laws.breaches(database));
    breaches.addAll(Chains.breaches(database));
    breaches.addAll(Promises.breaches(database, notebook));
    breaches.addAll(Grades.breaches(database, notebook, entries, users));
    return breaches;
  }
}
