package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Registered platforms, their keys, and what was done in the console. */
@ApplicationScoped
class PlatformsInventory implements Inventory {
  private static final Topic CONSOLE =
      Topic.of("console-log", Purpose.PROTECT, Until.YEAR, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "registration",
            "id",
            "status",
            "issuer",
            "client_id",
            "authorization_endpoint",
            "token_endpoint",
            "token_audience",
            "jwks_uri",
            "product_family",
            "platform_name",
            "scopes",
            "origins",
            "any_deployment",
            "anonymous_launches",
            "registered_at",
            "activated_at",
            "version"),
        Holding.impersonal("registration_alias", "alias", "tenant_id"),
        Holding.impersonal(
            "deployment", "id", "tenant_id", "deployment_id", "status", "first_seen_at"),
        Holding.impersonal(
            "tool_key", "tenant_id", "kid", "sealed", "created_at", "signs_from", "withdrawn_at"),
        Holding.impersonal("root_secret", "generation", "sealed", "made_at"),
        Holding.impersonal(
            "document_key", "tenant_id", "kid", "public_key", "first_signed_at", "got_out_at"),
        Holding.impersonal("platform_keys", "tenant_id", "jwks", "fetched_at", "attempted_at"),
        Holding.impersonal(
            "registration_link", "id", "token_hash", "note", "created_at", "expires_at", "used_at"),
        Holding.impersonal(
            "console_session",
            "token_hash",
            "csrf",
            "expires_at"), // Names what the console called somebody then, and nothing else of them.
        Holding.of("console_audit", CONSOLE)
            .rows(
                "who = (select p.name from person p where p.tenant_id = :tenant"
                    + " and p.id = :person)")
            .gives("noted_at", "who", "action", "detail")
            .holdsBack("id", "tenant_id")
            .keeps(Fate.RUNS_OUT)
            .kept());
  }
}
