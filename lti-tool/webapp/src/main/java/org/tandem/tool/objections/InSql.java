package org.tandem.tool.objections;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What objections mean in SQL, for statements about a table {@code person p}: {@code counted(p)} is
 * who counts in statistics, {@code mailed(p)} whom mail can be sent to, {@code told(p)} of whom a
 * record store is told. Test users are none of these.
 */
public final class InSql {
  private static final Pattern CONDITION = Pattern.compile("(counted|mailed|told)\\((\\w+)\\)");
  private static final String NO_OBJECTION =
      "not %1$s.test_user and not exists (select 1 from objection o"
          + " where o.tenant_id = %1$s.tenant_id and o.person_id = %1$s.id and o.stopped = '%2$s')";
  private static final Map<String, Use> USES =
      Map.of("counted", Use.STATISTICS, "mailed", Use.MAIL, "told", Use.RECORD_STORE);

  private InSql() {}

  /** The statement with what its conditions mean. */
  public static String of(String statement) {
    return CONDITION
        .matcher(statement)
        .replaceAll(
            one ->
                Matcher.quoteReplacement(
                    NO_OBJECTION.formatted(
                        one.group(2), Objects.requireNonNull(USES.get(one.group(1))))));
  }
}
