package org.tandem.faults;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.faults.Told.What;

/** Whether the gradebook shows what the ledger says, and took nothing that it does not say. */
final class Grades {
  private static final String LEDGER =
      "select e.id::text, p.subject, o.points from outcome_posting o join engagement e on e.id ="
          + " o.engagement_id join person p on p.id = e.mentee_id order by e.id, o.posting_number";

  private Grades() {}

  /**
   * Compares the two.
   *
   * @param entries what the gradebook took for somebody, in the order of arrival
   * @param users everybody for whom it took something
   */
  static List<Breach> breaches(
      Connection database,
      Notebook notebook,
      Function<String, List<Gradebook.Entry>> entries,
      Set<String> users)
      throws SQLException {
    Map<String, String> gone =
        notebook.told().stream()
            .filter(one -> one.what() == What.ERASED)
            .collect(Collectors.toMap(Told::detail, Told::pair));
    Map<String, List<BigDecimal>> ledger = ledger(database, gone);
    List<Breach> breaches = new ArrayList<>();
    ledger.forEach(
        (user, lines) -> {
          List<BigDecimal> taken =
              entries.apply(user).stream().map(Gradebook.Entry::points).toList();
          BigDecimal newest = lines.get(lines.size() - 1);
          if (taken.isEmpty()) {
            breaches.add(new Breach("grade lost", user));
          } else if (!gone.containsValue(user)
              && newest.compareTo(taken.get(taken.size() - 1)) != 0) {
            breaches.add(new Breach("grade differs", user + " " + taken + " " + lines));
          }
          if (!inOrder(taken, lines)) {
            breaches.add(new Breach("grades out of order", user + " " + taken + " " + lines));
          }
        });
    users.stream()
        .filter(user -> !ledger.containsKey(user))
        .forEach(user -> breaches.add(new Breach("grade invented", user)));
    return breaches;
  }

  private static Map<String, List<BigDecimal>> ledger(Connection database, Map<String, String> gone)
      throws SQLException {
    Map<String, List<BigDecimal>> ledger = new HashMap<>();
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(LEDGER)) {
      while (row.next()) {
        ledger
            .computeIfAbsent(
                gone.getOrDefault(row.getString(1), row.getString(2)), user -> new ArrayList<>())
            .add(row.getBigDecimal(3));
      }
    }
    return ledger;
  }

  /** A line may be left out where a newer one overtook it, or come again, but none comes late. */
  private static boolean inOrder(List<BigDecimal> taken, List<BigDecimal> lines) {
    int at = 0;
    for (BigDecimal one : taken) {
      while (at < lines.size() && lines.get(at).compareTo(one) != 0) {
        at++;
      }
      if (at == lines.size()) {
        return false;
      }
    }
    return true;
  }
}
