package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.Ids;

/** Remembers every text that a clause had or nearly had. */
@Dependent
class ClauseHistory {
  /** Pages save while somebody types: what they write in one go is one text. */
  private static final Duration ONE_GO = Duration.ofMinutes(10);

  /** Who takes away more than a few words at once may want them back. */
  private static final int A_FEW_WORDS = 20;

  private final ClauseEntries entries;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  ClauseHistory(ClauseEntries entries, Ids ids, Clock clock) {
    this.entries = entries;
    this.ids = ids;
    this.clock = clock;
  }

  /** A clause has new words: those of somebody who goes on writing, or a text of its own. */
  void written(Engagement pair, String clauseId, String words, UUID by) {
    Instant now = clock.instant();
    List<ClauseEntry> known = of(pair, clauseId);
    Optional<ClauseEntry> newest =
        known.stream()
            .filter(one -> one.kind() == ClauseEntry.Kind.WRITTEN)
            .findFirst()
            .filter(one -> one.by().equals(by))
            .filter(one -> one.at().plus(ONE_GO).isAfter(now))
            .filter(one -> takenAway(one.words(), words) <= A_FEW_WORDS)
            .filter(one -> known.stream().noneMatch(other -> other.words().equals(words)));
    if (newest.isPresent()) {
      entries.goOn(pair.place().tenantId(), pair.id(), newest.get().id(), words, now);
    } else {
      setBack(pair, clauseId, words, by);
    }
  }

  /** A clause reads as it did before, or as somebody else had it. */
  void setBack(Engagement pair, String clauseId, String words, UUID by) {
    entries.add(
        pair.place().tenantId(),
        pair.id(),
        entry(clauseId, ClauseEntry.Kind.WRITTEN, words, by, clock.instant()));
  }

  /** How many characters of a text are missing between what the next one begins and ends with. */
  static int takenAway(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    return before.length() - start - end;
  }

  /** A text came too late; kept once, however often a page tries. */
  void setAside(Engagement pair, String clauseId, String words, UUID by) {
    boolean known =
        of(pair, clauseId).stream()
            .anyMatch(
                one ->
                    one.kind() == ClauseEntry.Kind.SET_ASIDE
                        && one.isOpen()
                        && one.by().equals(by)
                        && one.words().equals(words));
    if (!known && !words.isEmpty()) {
      entries.keep(
          pair.place().tenantId(),
          pair.id(),
          entry(clauseId, ClauseEntry.Kind.SET_ASIDE, words, by, clock.instant()));
    }
  }

  private List<ClauseEntry> of(Engagement pair, String clauseId) {
    return entries.of(pair.place().tenantId(), pair.id(), clauseId);
  }

  ClauseEntry entry(String clauseId, ClauseEntry.Kind kind, String words, UUID by, Instant now) {
    return new ClauseEntry(ids.next(), clauseId, kind, words, by, now, Optional.empty());
  }
}
