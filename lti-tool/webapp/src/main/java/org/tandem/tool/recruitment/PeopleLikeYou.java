package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.SmallGroups;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Place;

/**
 * Counts, for somebody who wonders whether they have anything to give, how many people help here
 * who say of themselves what they say. Names nobody, and no number that few people stand behind.
 */
@Dependent
public class PeopleLikeYou {
  private final Participations participations;
  private final Engagements engagements;
  private final People people;

  /** For the container. */
  @Inject
  public PeopleLikeYou(Participations participations, Engagements engagements, People people) {
    this.participations = participations;
    this.engagements = engagements;
    this.people = people;
  }

  /** What one person is told. */
  public Evidence of(Place place, UUID personId) {
    List<Participation> mentors = mentors(place, personId);
    List<Engagement> pairs =
        engagements.in(place).stream().filter(PeopleLikeYou::wasAccepted).toList();
    Set<UUID> helping = pairs.stream().map(Engagement::mentorId).collect(Collectors.toSet());
    Set<UUID> learned = pairs.stream().map(Engagement::menteeId).collect(Collectors.toSet());
    Set<String> own =
        participations
            .find(place, personId)
            .map(part -> words(part.given().orElse(part.draft())))
            .orElse(Set.of());
    Predicate<Participation> helps = part -> helping.contains(part.personId());
    Predicate<Participation> alike =
        part -> part.given().filter(given -> haveACommonWord(own, given)).isPresent();
    return new Evidence(
        shown(mentors.size()),
        shown(count(mentors, helps)),
        shown(count(mentors, alike)),
        shown(count(mentors, alike.and(helps))),
        shown(count(mentors, part -> learned.contains(part.personId()))));
  }

  private List<Participation> mentors(Place place, UUID personId) {
    List<Participation> given =
        participations.open(place).stream()
            .filter(part -> part.side() == Side.MENTOR && part.given().isPresent())
            .filter(part -> !part.personId().equals(personId))
            .toList();
    Set<UUID> real =
        people
            .findAll(place.tenantId(), given.stream().map(Participation::personId).toList())
            .values()
            .stream()
            .filter(person -> !person.testUser() && !person.erased())
            .map(Person::id)
            .collect(Collectors.toSet());
    return given.stream().filter(part -> real.contains(part.personId())).toList();
  }

  private static boolean wasAccepted(Engagement pair) {
    return pair.mentorAcceptedAt().isPresent() && pair.menteeAcceptedAt().isPresent();
  }

  private static Set<String> words(Profile profile) {
    return Stream.concat(profile.skills().stream(), profile.topics().stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean haveACommonWord(Set<String> own, Profile other) {
    return !Collections.disjoint(own, words(other));
  }

  private static int count(List<Participation> mentors, Predicate<Participation> which) {
    return (int) mentors.stream().filter(which).count();
  }

  private static Optional<Integer> shown(int people) {
    return people < SmallGroups.FEWEST ? Optional.empty() : Optional.of(people);
  }
}
