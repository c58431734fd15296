package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.meetings.ActionItem;

/** A row of {@code action_item}, its text sealed. */
@Entity
@Table(name = "action_item")
public class ActionItemEntity extends PairRow {
  /** What its text is sealed for, before the id of its row. */
  static final String PURPOSE = "action:";

  @Column(name = "meeting_id")
  UUID meetingId;

  String sealed;

  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "done_at")
  @Nullable Instant doneAt;

  ActionItemEntity take(ActionItem action, SealedBox box) {
    meetingId = action.meetingId();
    sealed = box.seal(action.text(), purpose(action.id()));
    side = action.owner();
    dueOn = action.dueOn().orElse(null);
    doneAt = action.doneAt().orElse(null);
    return this;
  }

  ActionItem toAction(SealedBox box) {
    return new ActionItem(
        id(),
        meetingId,
        box.open(sealed, purpose(id())),
        side,
        Optional.ofNullable(dueOn),
        Optional.ofNullable(doneAt),
        version());
  }

  private static String purpose(UUID id) {
    return PURPOSE + id;
  }
}
