package org.tandem.tool.goals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * What is known of a file that is shown as evidence; its bytes are kept apart.
 *
 * @param name as the person's computer calls it, without folders
 * @param type its media type, found by looking into it
 * @param size in bytes
 * @param hash its SHA-256 in hexadecimal digits, which the countersignature stands under
 */
public record EvidenceFile(String name, String type, int size, String hash) {
  /** Most bytes of a file: 10 MiB. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  /**
   * A file as somebody sends it.
   *
   * @throws Rejection (file-empty, file-too-large) by its size; (file-type) where what is in it is
   *     of no type that is taken here, or of another one than its name says
   */
  public static EvidenceFile of(String name, byte[] content) {
    if (content.length == 0) {
      throw Rejection.invalid("file-empty", "This file is empty.");
    }
    if (content.length > MOST_BYTES) {
      throw Rejection.invalid("file-too-large", "A file may have 10 MB at most.");
    }
    String plain =
        PlainText.tidy(name.replaceAll(".*[/\\\\]", ""), LONGEST_NAME).replace('\n', ' ');
    return new EvidenceFile(
        plain, FileType.of(plain, content).mediaType(), content.length, sha256(content));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime offers no SHA-256", e);
    }
  }
}
