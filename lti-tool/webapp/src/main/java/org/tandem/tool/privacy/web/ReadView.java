package org.tandem.tool.privacy.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.privacy.StaffRead;
import org.tandem.tool.privacy.StaffReads;

/**
 * Somebody of the staff who was shown something about people.
 *
 * @param number the line of the log
 * @param at when
 * @param name who; null where it was the operator of the server
 * @param role INSTRUCTOR, ADMINISTRATOR or OPERATOR
 * @param operation method and address
 * @param one whether it was about one person or pair, and not a whole course
 */
public record ReadView(
    long number, String at, @Nullable String name, String role, String operation, boolean one) {

  static List<ReadView> of(List<StaffReads.Line> lines, UUID tenantId, People people) {
    Map<UUID, Person> readers =
        people.findAll(
            tenantId,
            lines.stream()
                .flatMap(line -> StaffRead.of(line.content()).reader().stream())
                .distinct()
                .toList());
    return lines.stream().map(line -> of(line, readers)).toList();
  }

  private static ReadView of(StaffReads.Line line, Map<UUID, Person> readers) {
    StaffRead read = StaffRead.of(line.content());
    return new ReadView(
        line.number(),
        read.at().toString(),
        read.reader()
            .flatMap(id -> Optional.ofNullable(readers.get(id)))
            .map(Person::name)
            .orElse(null),
        read.role(),
        read.operation(),
        read.personId().isPresent() || read.engagementId().isPresent());
  }
}
