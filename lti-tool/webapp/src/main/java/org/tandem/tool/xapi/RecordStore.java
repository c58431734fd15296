package org.tandem.tool.xapi;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The learning record store of a registration.
 *
 * @param on whether anything is told to it
 * @param endpoint its address, with a slash at the end
 * @param user whom it knows Tandem as (RFC 7617)
 * @param password with what
 * @param speaks the version of xAPI
 * @param since what was so before this moment is not told
 * @param version for optimistic locking; 0 for one that is not kept yet
 */
public record RecordStore(
    UUID tenantId,
    boolean on,
    URI endpoint,
    String user,
    String password,
    Version speaks,
    Instant since,
    long version) {

  /** A version of xAPI. */
  public enum Version {
    /** The one that most stores speak. */
    V1_0_3("1.0.3"),
    /** IEEE 9274.1.1-2023. */
    V2_0_0("2.0.0");

    private final String number;

    Version(String number) {
      this.number = number;
    }

    /** As the header {@code X-Experience-API-Version} has it. */
    public String number() {
      return number;
    }

    /** The version of this number; none for another. */
    public static Optional<Version> of(String number) {
      return Arrays.stream(values()).filter(each -> each.number.equals(number)).findFirst();
    }
  }

  URI resource(String path) {
    return endpoint.resolve(path);
  }
}
