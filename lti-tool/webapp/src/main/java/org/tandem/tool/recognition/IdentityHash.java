package org.tandem.tool.recognition;

import org.tandem.tool.kernel.Secret;

/**
 * What stands for a name or an address in a credential: whoever knows it already can find out that
 * it is meant.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0#identityhash">IdentityHash</a>
 */
final class IdentityHash {
  private IdentityHash() {}

  /** SHA-256 over the identifier followed by the salt, in hexadecimal digits. */
  static String of(String identifier, String salt) {
    return "sha256$" + Secret.hash(identifier + salt);
  }
}
