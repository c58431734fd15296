package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.people.People;

/** People's names, for those who may see them. */
@Dependent
public class Names {
  private final People people;

  /** For the container. */
  @Inject
  public Names(People people) {
    this.people = people;
  }

  Map<String, PersonView> of(UUID tenantId, Collection<UUID> ids) {
    return people.findAll(tenantId, Set.copyOf(ids)).values().stream()
        .map(person -> new PersonView(person.id().toString(), person.name()))
        .collect(Collectors.toMap(PersonView::id, person -> person));
  }
}
