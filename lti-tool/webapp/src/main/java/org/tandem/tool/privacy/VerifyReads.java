package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Content;

/** Checks that no line of a registration's log of staff reads was changed, left out or added. */
@Dependent
public class VerifyReads {
  private final StaffReads reads;

  /** For the container. */
  @Inject
  public VerifyReads(StaffReads reads) {
    this.reads = reads;
  }

  /**
   * What was found.
   *
   * @param lines how many lines there are
   * @param broken the first that does not follow from the one before; none where all do
   * @param head the newest one's fingerprint: whoever noted an earlier one can look for it
   */
  public record Verdict(long lines, Optional<Long> broken, String head) {}

  /** Goes over the whole log. */
  public Verdict of(UUID tenantId) {
    StaffReads.Head start = reads.start(tenantId);
    Walk walk = new Walk(start);
    reads.each(tenantId, walk::take);
    StaffReads.Head head = reads.head(tenantId);
    if (walk.broken.isEmpty()
        && (head.number() != walk.number || !head.hash().equals(walk.previous.orElse("")))) {
      walk.broken = Optional.of(walk.number + 1);
    }
    if (walk.broken.isEmpty() && start.number() > 0 && !walk.saysWhatIsMissing) {
      walk.broken = Optional.of(start.number() + 1);
    }
    return new Verdict(walk.number - start.number(), walk.broken, head.hash());
  }

  /** Goes from the first line that is kept; one of those to come says what is missing before. */
  private static final class Walk {
    private final StaffReads.Head start;
    private long number;
    private Optional<String> previous;
    private Optional<Long> broken = Optional.empty();
    private boolean saysWhatIsMissing;

    Walk(StaffReads.Head start) {
      this.start = start;
      this.number = start.number();
      this.previous = Optional.of(start.hash()).filter(hash -> !hash.isEmpty());
    }

    void take(StaffReads.Line line) {
      number++;
      Content content = line.content();
      boolean follows =
          line.number() == number
              && content.isIntact()
              && StaffRead.of(content).line(number, previous).equals(content);
      if (!follows && broken.isEmpty()) {
        broken = Optional.of(number);
      }
      saysWhatIsMissing |= follows && StaffRead.of(content).forgets(start);
      previous = Optional.of(content.hash());
    }
  }
}
