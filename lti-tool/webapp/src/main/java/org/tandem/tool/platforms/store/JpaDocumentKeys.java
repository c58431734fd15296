package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.keys.SignedDocument;
import org.tandem.lti.keys.ToolKey;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.platforms.DocumentKeys;
import org.tandem.tool.platforms.ToolKeys;

@ApplicationScoped
@Transactional
class JpaDocumentKeys implements DocumentKeys {
  private final ToolKeys keys;
  private final Settings settings;
  private final Sql sql;
  private final Clock clock;

  @Inject
  JpaDocumentKeys(ToolKeys keys, Settings settings, Sql sql, Clock clock) {
    this.keys = keys;
    this.settings = settings;
    this.sql = sql;
    this.clock = clock;
  }

  /** A key that was ever used for a document. */
  private record Kept(String publicKey, boolean gotOut) {}

  @Override
  public String sign(UUID registrationId, String payload) {
    ToolKey key = keys.current(registrationId);
    if (find(registrationId, key.kid()).isEmpty()) {
      key = keep(registrationId);
    }
    return key.sign(payload, URI.create(address(registrationId) + key.kid())).compact();
  }

  /** By the registration's row, as keys are replaced: one that just got out is not kept as good. */
  private ToolKey keep(UUID registrationId) {
    if (sql.first(
            row -> true, "select id from registration where id = ? for update", registrationId)
        .isEmpty()) {
      throw Rejection.notFound("registration");
    }
    ToolKey key = keys.current(registrationId);
    sql.update(
        "insert into document_key (tenant_id, kid, public_key, first_signed_at)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        registrationId,
        key.kid(),
        key.toPublicJson(),
        clock.instant());
    return key;
  }

  @Override
  public Check check(UUID registrationId, String signed) {
    Optional<SignedDocument> document = SignedDocument.parse(signed);
    return document
        .map(SignedDocument::keyAddress)
        .filter(kid -> kid.startsWith(address(registrationId)))
        .flatMap(kid -> find(registrationId, kid.substring(address(registrationId).length())))
        .filter(key -> document.orElseThrow().isBy(key.publicKey()))
        .map(key -> key.gotOut() ? Check.KEY_GOT_OUT : Check.VALID)
        .orElse(Check.WRONG);
  }

  @Override
  public String payload(String signed) {
    return SignedDocument.parse(signed)
        .map(SignedDocument::payload)
        .orElseThrow(() -> new IllegalArgumentException("not a signed document"));
  }

  @Override
  public Optional<String> publicKey(UUID registrationId, String kid) {
    return find(registrationId, kid).filter(key -> !key.gotOut()).map(Kept::publicKey);
  }

  private String address(UUID registrationId) {
    return settings.url("/credentials/" + registrationId + "/keys/");
  }

  private Optional<Kept> find(UUID registrationId, String kid) {
    return sql.first(
        row -> new Kept(row.getString("public_key"), row.getObject("got_out_at") != null),
        "select public_key, got_out_at from document_key where tenant_id = ? and kid = ?",
        registrationId,
        kid);
  }
}
