package org.tandem.tool.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people whom the platform lists in a course, by what tables call them. */
public final class Directory {
  private final Map<String, UUID> bySubject = new HashMap<>();
  private final Map<String, List<UUID>> byEmail = new HashMap<>();

  /** Of these members; whoever left and test users are not found. */
  public Directory(List<Member> members) {
    for (Member member : members) {
      Person person = member.person();
      if (member.active() && !person.testUser()) {
        bySubject.put(person.subject(), person.id());
        person
            .email()
            .ifPresent(
                email ->
                    byEmail.computeIfAbsent(key(email), any -> new ArrayList<>()).add(person.id()));
      }
    }
  }

  /** Everybody of this id, or, where no id is given, of this address. */
  public List<UUID> find(Optional<String> subject, Optional<String> email) {
    if (subject.isPresent()) {
      return Optional.ofNullable(bySubject.get(subject.get())).stream().toList();
    }
    return email.map(address -> byEmail.getOrDefault(key(address), List.of())).orElse(List.of());
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
