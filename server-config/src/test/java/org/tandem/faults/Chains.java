package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints, and the chains in which each line names the one before. */
final class Chains {
  private static final String LEDGER =
      "select p.engagement_id::text, p.posting_number, p.content, p.content_hash, p.points,"
          + " p.person_id::text, o.content_hash from outcome_posting p join outcome o on"
          + " o.engagement_id = p.engagement_id order by p.engagement_id, p.posting_number";

  private static final String STAFF =
      "select r.tenant_id::text, r.read_number, r.content, r.content_hash, h.read_number,"
          + " h.content_hash from staff_read r left join staff_read_head h on h.tenant_id ="
          + " r.tenant_id order by r.tenant_id, r.read_number";

  private static final String SIGNED =
      "select engagement_id::text, content, content_hash from outcome union all"
          + " select engagement_id::text, content, content_hash from agreement_version";

  private final List<Breach> breaches = new ArrayList<>();
  private final Statement sql;

  private Chains(Statement sql) {
    this.sql = sql;
  }

  static List<Breach> breaches(Connection database) throws SQLException {
    try (Statement sql = database.createStatement()) {
      Chains chains = new Chains(sql);
      chains.signed();
      chains.ledger();
      chains.staff();
      return chains.breaches;
    }
  }

  private void signed() throws SQLException {
    try (ResultSet row = sql.executeQuery(SIGNED)) {
      while (row.next()) {
        require(sha256(row.getString(2)).equals(row.getString(3)), "fingerprint", row.getString(1));
      }
    }
  }

  private void ledger() throws SQLException {
    Line before = Line.NONE;
    try (ResultSet row = sql.executeQuery(LEDGER)) {
      while (row.next()) {
        Line line = new Line(row.getString(1), row.getLong(2), row.getString(4));
        JsonObject content = json(row.getString(3));
        boolean holds =
            line.follows(before, row.getString(3), content)
                && content.getString("engagement").equals(line.chain())
                && content.getString("person").equals(row.getString(6))
                && content.getString("closing").equals(row.getString(7))
                && new BigDecimal(content.getString("points")).compareTo(row.getBigDecimal(5)) == 0;
        require(holds, "ledger", line.chain() + " " + line.number());
        before = line;
      }
    }
  }

  private void staff() throws SQLException {
    Line before = Line.NONE;
    long head = 0;
    String headHash = "";
    try (ResultSet row = sql.executeQuery(STAFF)) {
      while (row.next()) {
        Line line = new Line(row.getString(1), row.getLong(2), row.getString(4));
        require(
            line.follows(before, row.getString(3), json(row.getString(3))),
            "audit log",
            line.chain() + " " + line.number());
        if (!line.chain().equals(before.chain())) {
          end(before, head, headHash);
        }
        head = row.getLong(5);
        headHash = row.getString(6);
        before = line;
      }
      end(before, head, headHash);
    }
  }

  private void end(Line last, long head, String headHash) {
    require(
        last.number() == head && last.hash().equals(headHash),
        "audit log",
        last.chain() + " ends before its head");
  }

  private void require(boolean holds, String law, String where) {
    if (!holds) {
      breaches.add(new Breach(law, where));
    }
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * A line of a chain.
   *
   * @param chain which
   * @param number 1 for the first
   * @param hash its fingerprint
   */
  private record Line(String chain, long number, String hash) {
    private static final Line NONE = new Line("", 0, "");

    boolean follows(Line before, String text, JsonObject content) {
      boolean first = !before.chain.equals(chain);
      return sha256(text).equals(hash)
          && number == (first ? 1 : before.number + 1)
          && content.getInt("number") == number
          && (first
              ? content.isNull("previous")
              : content.getString("previous", "").equals(before.hash));
    }
  }
}
