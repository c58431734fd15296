package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;

/** Gathers what a run is computed from: people in the course with a profile and room for a pair. */
@Dependent
public class CollectInputs {
  private final Participations participations;
  private final Engagements engagements;
  private final Seats seats;
  private final People people;

  /** For the container. */
  @Inject
  public CollectInputs(
      Participations participations, Engagements engagements, Seats seats, People people) {
    this.participations = participations;
    this.engagements = engagements;
    this.seats = seats;
    this.people = people;
  }

  MatchInputs collect(Place place, Weights weights) {
    Set<UUID> here =
        people.members(place.tenantId(), place.courseId()).stream()
            .filter(member -> member.active() && !member.person().testUser())
            .map((Member member) -> member.person().id())
            .collect(Collectors.toSet());
    Set<UUID> placed = seats.placed(place).keySet();
    Map<UUID, Seats.Count> counts = seats.count(place);
    List<MatchInputs.Mentee> mentees = new ArrayList<>();
    List<MatchInputs.Mentor> mentors = new ArrayList<>();
    for (Participation part : participations.in(place)) {
      UUID person = part.personId();
      if (here.contains(person) && part.given().isPresent()) {
        Profile profile = part.given().get();
        if (part.side() == Side.MENTOR) {
          Seats.Count count = counts.getOrDefault(person, new Seats.Count(0, 0));
          mentors.add(mentor(person, profile, count.free()));
        } else if (!placed.contains(person)) {
          mentees.add(mentee(person, profile));
        }
      }
    }
    return new MatchInputs(mentees, mentors, past(place), weights);
  }

  private List<MatchInputs.PastPair> past(Place place) {
    return engagements.in(place).stream()
        .filter(pair -> !pair.state().isLive())
        .map(CollectInputs::past)
        .toList();
  }

  private static MatchInputs.PastPair past(Engagement pair) {
    return new MatchInputs.PastPair(pair.menteeId().toString(), pair.mentorId().toString());
  }

  private static MatchInputs.Mentee mentee(UUID person, Profile profile) {
    return new MatchInputs.Mentee(
        person.toString(),
        keys(profile.skills()),
        keys(profile.topics()),
        keys(profile.languages()),
        profile.ranked().stream().filter(id -> !id.equals(person)).map(UUID::toString).toList(),
        ids(profile.vetoes()));
  }

  private static MatchInputs.Mentor mentor(UUID person, Profile profile, int free) {
    return new MatchInputs.Mentor(
        person.toString(),
        free,
        keys(profile.skills()),
        keys(profile.topics()),
        keys(profile.languages()),
        ids(profile.vetoes()));
  }

  private static Set<String> ids(Collection<UUID> people) {
    return people.stream().map(UUID::toString).collect(Collectors.toSet());
  }

  private static Set<String> keys(Collection<String> words) {
    return words.stream().map(CollectInputs::key).collect(Collectors.toSet());
  }

  /** How words are compared: without regard to case, width or double spaces. */
  static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
