package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.goals.CheckIn;

/** A row of {@code check_in}; its numbers are kept with a space between them. */
@Entity
@Table(name = "check_in")
public class CheckInEntity extends PairRow {
  @Column(name = "goal_id")
  UUID goalId;

  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "checked_at")
  Instant at;

  @Column(name = "goal_level")
  @Nullable Integer level;

  String numbers;
  String note;

  CheckInEntity take(CheckIn checkIn) {
    goalId = checkIn.goalId();
    side = checkIn.side();
    at = checkIn.at();
    level = checkIn.level().isPresent() ? checkIn.level().getAsInt() : null;
    numbers =
        checkIn.numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    note = checkIn.note();
    return this;
  }

  CheckIn toCheckIn() {
    List<BigDecimal> all =
        numbers.isEmpty()
            ? List.of()
            : Stream.of(numbers.split(" ", -1)).map(BigDecimal::new).toList();
    return new CheckIn(
        id(),
        goalId,
        side,
        at,
        level == null ? OptionalInt.empty() : OptionalInt.of(level),
        all,
        note);
  }
}
