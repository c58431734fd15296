package org.tandem.tool.agreements.web;

import java.util.List;
import org.tandem.tool.agreements.AgreementState;

/**
 * Everything that the two signed, in a form that a stranger can check: {@code
 * docs/agreements/verify.mjs} does.
 *
 * @param format {@code tandem-agreement-export/1}
 * @param engagement the pair
 * @param versions oldest first
 */
public record AgreementExport(String format, String engagement, List<ChainLink> versions) {
  private static final String FORMAT = "tandem-agreement-export/1";

  static AgreementExport of(AgreementState state) {
    return new AgreementExport(
        FORMAT,
        state.pair().id().toString(),
        state.versions().stream().map(ChainLink::of).toList());
  }
}
