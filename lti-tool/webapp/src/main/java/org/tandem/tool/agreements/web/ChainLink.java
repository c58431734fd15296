package org.tandem.tool.agreements.web;

import java.util.List;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Content;

/**
 * A version as it was signed. To check it: the SHA-256 of {@code content} is {@code hash}; {@code
 * previous} inside the content is the hash of the version before; the SHA-256 of each {@code
 * statement} is its {@code hash}, and it names the content's hash.
 *
 * @param number 1 for the first
 * @param state OPEN, SIGNED or REPLACED
 * @param content the canonical text
 * @param hash its fingerprint
 * @param signatures the signatures under it
 */
public record ChainLink(
    int number, String state, String content, String hash, List<Statement> signatures) {

  /**
   * A signature.
   *
   * @param statement who signed what and when, and who vouched for them
   * @param hash its fingerprint
   */
  public record Statement(String statement, String hash) {}

  static ChainLink of(AgreementVersion version) {
    return new ChainLink(
        version.number(),
        version.state().name(),
        version.content().text(),
        version.content().hash(),
        version.signatures().stream()
            .map(
                signature -> {
                  Content statement = signature.statement();
                  return new Statement(statement.text(), statement.hash());
                })
            .toList());
  }
}
