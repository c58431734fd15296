package org.tandem.tool.equity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Directory;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Activities;

/**
 * An administrator declares who is in which group, by a table with a line for each person. The
 * whole table counts or nothing of it; of people who are not in the program nothing is kept.
 */
@Dependent
public class DeclareGroups {
  /** Most groups: with more of them, each is too small to show. */
  public static final int MOST_GROUPS = 12;

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_NAME = 100;

  private final DeclaredGroups groups;
  private final Activities activities;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public DeclareGroups(DeclaredGroups groups, Activities activities, People people, Clock clock) {
    this.groups = groups;
    this.activities = activities;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What became of a table.
   *
   * @param kept lines whose person is in the program
   * @param others lines about anybody else, of whom nothing is kept
   */
  public record Outcome(int kept, int others) {}

  /**
   * Puts the groups of a table in the place of those of before.
   *
   * @param title what makes the groups
   * @param by the administrator
   * @param file a table with the headings {@code user_id} or {@code email}, and {@code group}
   * @throws Rejection (no-title), (not-utf8), (not-a-table), (too-many-lines), (file-too-large),
   *     (no-person-column), (no-group-column), (no-group), (two-groups), (two-people),
   *     (too-many-groups), naming the line where there is one
   */
  public Outcome declare(
      UUID tenantId, UUID programId, String title, Optional<UUID> by, byte[] file) {
    String stated = PlainText.tidy(title, LONGEST_TITLE);
    if (stated.isEmpty()) {
      throw Rejection.invalid("no-title", "Say what makes the groups.");
    }
    CsvTable table = CsvTable.read(CsvTable.text(file));
    Directory directory = directory(tenantId, programId);
    Map<UUID, String> found = new HashMap<>();
    int others = 0;
    for (Entry entry : Entry.all(table)) {
      List<UUID> persons = directory.find(entry.subject(), entry.email());
      if (persons.size() > 1) {
        throw Entry.wrong("two-people", entry.line(), "Two people have this address; use user_id.");
      }
      if (persons.isEmpty()) {
        others++;
      } else {
        add(found, persons.get(0), entry);
      }
    }
    if (new HashSet<>(found.values()).size() > MOST_GROUPS) {
      throw Rejection.invalid("too-many-groups", "Make at most " + MOST_GROUPS + " groups.");
    }
    groups.replace(tenantId, programId, new Declaration(stated, by, clock.instant()), found);
    return new Outcome(found.size(), others);
  }

  private static void add(Map<UUID, String> found, UUID person, Entry entry) {
    String before = found.put(person, PlainText.tidy(entry.group(), LONGEST_NAME));
    if (before != null && !before.equals(entry.group())) {
      throw Entry.wrong(
          "two-groups", entry.line(), "This person is in another group further up; keep one.");
    }
  }

  private Directory directory(UUID tenantId, UUID programId) {
    Stream<Member> members =
        activities.courses(tenantId, programId).stream()
            .flatMap(course -> people.members(tenantId, course).stream());
    return new Directory(members.toList());
  }
}
