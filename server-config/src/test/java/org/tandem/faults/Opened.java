package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets one connection read what pairs wrote, by the secret, AES and nothing of the tool: copies of
 * the tables, opened, stand in front of them. What cannot be opened stays as it is.
 */
final class Opened {
  private static final List<String> TABLES =
      List.of("goal", "evidence", "agreement_version", "meeting");
  private static final String MARK = "sealed:v1:";

  private final Connection database;

  private Opened(Connection database) {
    this.database = database;
  }

  static void on(Connection database, String secret) throws SQLException {
    try {
      Opened opened = new Opened(database);
      Map<String, byte[]> keys = opened.keys(derive(opened.root(secret), "keys-at-rest"));
      for (String table : TABLES) {
        opened.copy(table, keys);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has these", e);
    }
  }

  private String root(String secret) throws SQLException, GeneralSecurityException {
    try (Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery("select sealed from root_secret order by generation desc limit 1")) {
      row.next();
      return open(derive(secret, "root-secret"), row.getString(1).substring(3), "root-secret");
    }
  }

  private static byte[] derive(String secret, String purpose) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
    return mac.doFinal(purpose.getBytes(UTF_8));
  }

  private Map<String, byte[]> keys(byte[] atRest) throws SQLException, GeneralSecurityException {
    Map<String, byte[]> keys = new HashMap<>();
    try (Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery("select engagement_id::text, sealed_key from engagement_key")) {
      while (row.next()) {
        String key =
            open(atRest, row.getString(2).substring(3), "engagement-key:" + row.getString(1));
        keys.put(row.getString(1), Base64.getDecoder().decode(key));
      }
    }
    return keys;
  }

  private void copy(String table, Map<String, byte[]> keys) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute("create temp table " + table + " as table public." + table);
      try (ResultSet row = sql.executeQuery("select * from public." + table)) {
        while (row.next()) {
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            byte[] key = keys.get(row.getString("engagement_id"));
            if (key != null && value != null && value.startsWith(MARK)) {
              String column = row.getMetaData().getColumnName(i);
              change(table, column, row.getString("id"), key, value.substring(MARK.length()));
            }
          }
        }
      }
    }
  }

  private void change(String table, String column, String id, byte[] key, String sealed)
      throws SQLException {
    try (PreparedStatement sql =
        database.prepareStatement(
            "update " + table + " set " + column + " = ? where id::text = ?")) {
      sql.setString(1, open(key, sealed, table + "." + column + ":" + id));
      sql.setString(2, id);
      sql.executeUpdate();
    } catch (GeneralSecurityException | IllegalArgumentException changed) {
      // It stays as it is, and is not what was signed.
    }
  }

  private static String open(byte[] key, String sealed, String purpose)
      throws GeneralSecurityException {
    String[] parts = sealed.split(":", 2);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new GCMParameterSpec(128, Base64.getDecoder().decode(parts[0])));
    cipher.updateAAD(purpose.getBytes(UTF_8));
    return new String(cipher.doFinal(Base64.getDecoder().decode(parts[1])), UTF_8);
  }
}
