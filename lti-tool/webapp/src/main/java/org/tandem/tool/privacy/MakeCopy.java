package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Gives a person a copy of what is kept about them (Articles 15 and 20 GDPR). */
@Dependent
public class MakeCopy {
  /** Copies are large; one in this while is enough for anybody. */
  static final Duration ONCE_IN = Duration.ofMinutes(1);

  private final WholeInventory inventory;
  private final PersonRecords records;
  private final PrivacyLog log;

  /** For the container. */
  @Inject
  public MakeCopy(WholeInventory inventory, PersonRecords records, PrivacyLog log) {
    this.inventory = inventory;
    this.records = records;
    this.log = log;
  }

  /**
   * Notes that the visitor takes a copy, and gives what goes into it.
   *
   * @throws Rejection (copy-just-made) where they did a moment ago
   */
  public List<Kept> begin(Visit visit) {
    UUID me = visit.personId();
    if (!log.noteOnce(visit.tenantId(), me, PrivacyLog.Kind.COPY, Optional.of(me), ONCE_IN)) {
      throw new Rejection(
          Rejection.Kind.TOO_MANY,
          "copy-just-made",
          "You have just taken a copy. Wait a minute before you take another.",
          Map.of(Rejection.RETRY_AFTER, ONCE_IN.toSeconds()));
    }
    return Kept.of(inventory.personal()).stream().filter(Kept::given).toList();
  }

  /** What is kept about the visitor. */
  public PersonRecords records() {
    return records;
  }
}
