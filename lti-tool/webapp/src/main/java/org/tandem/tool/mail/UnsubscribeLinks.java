package org.tandem.tool.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.RootSecret;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;

/**
 * Addresses that turn off one kind of mail of one person without a login (RFC 8058). They name the
 * person and carry a signature, for that kind alone, that nobody can make without the root secret;
 * they never run out, as a mail may be read years later.
 */
@Dependent
public class UnsubscribeLinks {
  private static final int PERSON_BYTES = 2 * Long.BYTES * 2;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final Settings settings;
  private final RootSecret root;

  /** For the container. */
  @Inject
  public UnsubscribeLinks(Settings settings, RootSecret root) {
    this.settings = settings;
    this.root = root;
  }

  /** Whom an address is about. */
  public record Holder(UUID tenantId, UUID personId) {}

  /**
   * The address of a person.
   *
   * @param kind of mail; what its resource is called, too: {@code /kind/off/...}
   */
  public String of(String kind, UUID tenantId, UUID personId) {
    String person =
        TEXT.encodeToString(
            ByteBuffer.allocate(PERSON_BYTES)
                .putLong(tenantId.getMostSignificantBits())
                .putLong(tenantId.getLeastSignificantBits())
                .putLong(personId.getMostSignificantBits())
                .putLong(personId.getLeastSignificantBits())
                .array());
    return settings.url("/" + kind + "/off/" + person + "." + signature(kind, person));
  }

  /**
   * Whom an address is about.
   *
   * @param token its last part
   * @return empty where it was not made here
   */
  public Optional<Holder> holder(String kind, String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 2 || !Secret.same(signature(kind, parts[0]), parts[1])) {
      return Optional.empty();
    }
    ByteBuffer person = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[0]));
    return Optional.of(
        new Holder(
            new UUID(person.getLong(), person.getLong()),
            new UUID(person.getLong(), person.getLong())));
  }

  private String signature(String kind, String person) {
    return TEXT.encodeToString(Sealing.derive(root.text(), kind + "-off:" + person));
  }
}
