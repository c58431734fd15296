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
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.CheckIn;

/** A row of {@code check_in}, its note sealed; its numbers are kept with a space between them. */
@Entity
@Table(name = "check_in")
public class CheckInEntity extends PairRow {
  private static final String NOTE = "check_in.note";

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

  CheckInEntity take(CheckIn checkIn, PairWords words) {
    goalId = checkIn.goalId();
    side = checkIn.side();
    at = checkIn.at();
    level = checkIn.level().isPresent() ? checkIn.level().getAsInt() : null;
    numbers =
        checkIn.numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    note = words.seal(checkIn.note(), NOTE, checkIn.id());
    return this;
  }

  CheckIn toCheckIn(PairWords words) {
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
        words.open(note, NOTE, id()));
  }
}
