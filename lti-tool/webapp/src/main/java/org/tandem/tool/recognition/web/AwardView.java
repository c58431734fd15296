package org.tandem.tool.recognition.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Program;
import org.tandem.tool.recognition.AchievementTexts;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.CredentialAddresses;

/**
 * An award as its holder sees it.
 *
 * @param achievement a stable code
 * @param name what it is called
 * @param criteria what one must do for it
 * @param earnedAt since when it is true
 * @param evidence what it rests on
 * @param address its public address; null while it is private
 * @param revokedAt when it was taken back; null unless it was
 * @param reason why; null likewise
 */
public record AwardView(
    UUID id,
    String achievement,
    String name,
    String criteria,
    String earnedAt,
    List<LineView> evidence,
    @Nullable String address,
    @Nullable String revokedAt,
    @Nullable String reason) {

  /** A line of evidence: what was counted, and how many. */
  public record LineView(String name, String value) {}

  static AwardView of(
      Award award,
      Optional<Program> program,
      AchievementTexts texts,
      CredentialAddresses addresses) {
    return new AwardView(
        award.id(),
        award.achievement().name(),
        texts.name(award.achievement(), program),
        texts.criteria(award.achievement(), program),
        award.earnedAt().toString(),
        texts.evidence(award.counts()).stream()
            .map(line -> new LineView(line.name(), line.value()))
            .toList(),
        award.shared().map(addresses::shared).orElse(null),
        award.revocation().map(one -> one.at().toString()).orElse(null),
        award.revocation().map(Award.Revocation::reason).orElse(null));
  }
}
