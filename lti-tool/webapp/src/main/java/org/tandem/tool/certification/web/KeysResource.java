package org.tandem.tool.certification.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.lti.keys.KeyRotation.Life;
import org.tandem.tool.certification.TryKeys;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolKeys;

/** Both sides' keys: read on the spot, and ours replaced. */
@NothingPersonal("keys of the tool")
@Path("/api/console/certification/{registration}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class KeysResource {
  private final CheckedAccess access;
  private final TryKeys keys;
  private final ToolKeys toolKeys;
  private final Clock clock;

  /** For the container. */
  @Inject
  public KeysResource(CheckedAccess access, TryKeys keys, ToolKeys toolKeys, Clock clock) {
    this.access = access;
    this.keys = keys;
    this.toolKeys = toolKeys;
    this.clock = clock;
  }

  /** A key of ours: WAITING for its turn, SIGNING, PUBLISHED (it signed before) or WITHDRAWN. */
  public record KeyView(
      String kid,
      String state,
      Instant publishedAt,
      Instant signsFrom,
      @Nullable Instant withdrawnAt) {}

  /** A key set as it was found now. */
  public record KeySetView(
      String address, List<String> keyIds, @Nullable String reason, String words) {
    static KeySetView of(TryKeys.KeySet set) {
      return new KeySetView(
          set.address().toString(), set.keyIds(), set.reason().orElse(null), set.words());
    }
  }

  /** Both key sets. */
  public record KeySetsView(KeySetView ours, KeySetView platforms) {}

  /** How a key is replaced. */
  public record Rotation(boolean urgent) {}

  /** Our keys, newest first. */
  @GET
  public List<KeyView> list(@PathParam("registration") UUID registration) {
    access.read(registration);
    List<Life> lives = toolKeys.lives(registration);
    Instant now = clock.instant();
    String signing = KeyRotation.signing(lives, now).map(Life::kid).orElse("");
    return lives.stream().map(life -> view(life, signing, now)).toList();
  }

  /** Reads both key sets now. */
  @POST
  @Path("/test")
  public KeySetsView test(@PathParam("registration") UUID id) {
    Registration registration = access.act(id, "test-keys", "");
    return new KeySetsView(
        KeySetView.of(keys.ours(registration)), KeySetView.of(keys.platforms(registration)));
  }

  /** Publishes a new key, which takes over in a day; an urgent one takes over at once. */
  @POST
  @Path("/rotate")
  public List<KeyView> rotate(@PathParam("registration") UUID id, Rotation rotation) {
    access.requireOperator();
    access.act(id, rotation.urgent() ? "replace-key" : "rotate-key", "");
    toolKeys.rotate(id, rotation.urgent() ? KeyRotation.URGENT : KeyRotation.USUAL);
    return list(id);
  }

  private static KeyView view(Life life, String signing, Instant now) {
    String state =
        !life.isPublished(now)
            ? "WITHDRAWN"
            : life.kid().equals(signing)
                ? "SIGNING"
                : life.signsFrom().isAfter(now) ? "WAITING" : "PUBLISHED";
    return new KeyView(
        life.kid(), state, life.publishedAt(), life.signsFrom(), life.withdrawnAt().orElse(null));
  }
}
