package org.tandem.tool.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.Directory;

/** Finds the person of each line, and what the line says of them. */
final class CheckPeople {
  private static final int USUAL_SEATS = 1;

  private final Directory directory;
  private final RoleWords roles;
  private final CheckAnswers answers;
  private final Map<UUID, Side> taking;
  private final Findings findings;
  private final Map<UUID, Integer> lines = new HashMap<>();

  /**
   * Begins a check.
   *
   * @param taking who takes part already, as what
   */
  CheckPeople(
      Directory directory,
      RoleWords roles,
      CheckAnswers answers,
      Map<UUID, Side> taking,
      Findings findings) {
    this.directory = directory;
    this.roles = roles;
    this.answers = answers;
    this.taking = taking;
    this.findings = findings;
  }

  /** Checks every line; answers those whose person is known. */
  Map<SheetLine, UUID> check(List<SheetLine> all) {
    Map<SheetLine, UUID> found = new LinkedHashMap<>();
    for (SheetLine line : all) {
      person(line)
          .ifPresent(
              person -> {
                found.put(line, person);
                if (!line.isHistory()) {
                  check(line, person);
                }
              });
    }
    return found;
  }

  private Optional<UUID> person(SheetLine line) {
    Optional<String> subject = line.find(Column.USER_ID);
    Optional<String> email = line.find(Column.EMAIL);
    if (subject.isEmpty() && email.isEmpty()) {
      findings.flaw(line, Flaw.Code.NOBODY, "");
      return Optional.empty();
    }
    List<UUID> all = directory.find(subject, email);
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    String named = subject.or(() -> email).orElse("");
    findings.flaw(line, all.isEmpty() ? Flaw.Code.UNKNOWN_PERSON : Flaw.Code.SEVERAL_PEOPLE, named);
    return Optional.empty();
  }

  private void check(SheetLine line, UUID person) {
    Integer earlier = lines.putIfAbsent(person, line.number());
    if (earlier != null) {
      findings.flaw(line, Flaw.Code.TWICE, earlier.toString());
      return;
    }
    Optional<Side> side = roles.side(line.text(Column.ROLE));
    if (side.isEmpty()) {
      findings.flaw(line, Flaw.Code.ROLE, line.text(Column.ROLE));
      return;
    }
    Side known = taking.get(person);
    if (known == null) {
      profile(line, side.get())
          .ifPresent(profile -> findings.entry(new Checked.Entry(person, side.get(), profile)));
    } else if (known == side.get()) {
      findings.leaveAlone();
    } else {
      findings.flaw(line, Flaw.Code.OTHER_SIDE, "");
    }
  }

  private Optional<Profile> profile(SheetLine line, Side side) {
    try {
      Integer seats = number(line, Column.SEATS);
      Details details =
          new Details(
              Map.of(),
              List.of(),
              number(line, Column.EXPERIENCE),
              number(line, Column.SENIORITY),
              line.text(Column.DEPARTMENT),
              line.text(Column.LOCATION),
              List.of(),
              List.of(),
              answers.of(line, side));
      return Optional.of(
          new Profile(
              line.text(Column.ABOUT),
              line.words(Column.SKILLS),
              line.words(Column.TOPICS),
              line.words(Column.LANGUAGES),
              side == Side.MENTEE ? 0 : seats == null ? USUAL_SEATS : seats,
              List.of(),
              List.of(),
              Optional.empty(),
              details));
    } catch (NumberFormatException e) {
      findings.flaw(line, Flaw.Code.NUMBER, String.valueOf(e.getMessage()));
    } catch (Rejection limit) {
      findings.flaw(line, Flaw.Code.PROFILE, String.valueOf(limit.getMessage()));
    }
    return Optional.empty();
  }

  private static @Nullable Integer number(SheetLine line, Column column) {
    Optional<String> text = line.find(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.get().matches("\\d{1,3}")) {
      throw new NumberFormatException(column.heading() + ": " + text.get());
    }
    return Integer.valueOf(text.get());
  }
}
