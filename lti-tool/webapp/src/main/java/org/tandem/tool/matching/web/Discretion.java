package org.tandem.tool.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.matching.Exclusion;
import org.tandem.matching.explain.Remedies;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.Wording;

/**
 * What staff do not learn of a matching: who excluded or blocked whom, and what people look for in
 * each other, or say of themselves, as persons.
 */
final class Discretion {
  private static final String AFFINITY = "affinity";

  private Discretion() {}

  /** What met, without the words that are between the two. */
  static List<MatchResult.Part> parts(List<MatchResult.Part> parts) {
    return parts.stream()
        .map(
            part ->
                part.criterion().equals(AFFINITY)
                    ? new MatchResult.Part(
                        AFFINITY, part.points(), part.atMost(), part.known(), List.of(), null)
                    : part)
        .toList();
  }

  /** What is missing, without what somebody looks for in a person or told to nobody. */
  static List<Remedies.Missing> words(List<Remedies.Missing> words, Wording wording) {
    return words.stream()
        .filter(one -> !one.criterion().equals(AFFINITY))
        .flatMap(
            one ->
                wording
                    .missing(one.criterion(), one.word())
                    .map(
                        word ->
                            new Remedies.Missing(one.criterion(), word, one.points(), one.enough()))
                    .stream())
        .toList();
  }

  /** Inputs in which every private wish is a couple that is kept apart, whosever wish it was. */
  static MatchInputs inputs(MatchInputs all) {
    List<MatchInputs.Barrier> apart = new ArrayList<>(all.apart());
    for (MatchInputs.Entrant mentee : all.mentees()) {
      mentee.profile().vetoes().forEach(mentor -> apart.add(wish(mentee.id(), mentor)));
    }
    for (MatchInputs.Entrant mentor : all.mentors()) {
      mentor
          .profile()
          .vetoes()
          .forEach(mentee -> apart.add(wish(mentee.toString(), UUID.fromString(mentor.id()))));
    }
    return new MatchInputs(
        all.mentees().stream().map(one -> entrant(one, all.settings())).toList(),
        all.mentors().stream().map(one -> entrant(one, all.settings())).toList(),
        all.tried(),
        apart,
        all.pins(),
        all.settings(),
        all.day(),
        "");
  }

  private static MatchInputs.Barrier wish(String mentee, UUID mentor) {
    return new MatchInputs.Barrier(
        Exclusion.BLOCKED, new MatchInputs.Couple(mentee, mentor.toString()));
  }

  private static MatchInputs.Entrant entrant(MatchInputs.Entrant one, MatchSettings settings) {
    Profile said = one.profile();
    Details details = said.details();
    return new MatchInputs.Entrant(
        one.id(),
        one.seats(),
        new Profile(
            said.about(),
            said.skills(),
            said.topics(),
            said.languages(),
            said.seats(),
            said.ranked(),
            List.of(),
            said.hours(),
            new Details(
                details.levels(),
                details.goals(),
                details.experience(),
                details.seniority(),
                details.department(),
                details.location(),
                details.formats(),
                List.of(),
                settings.asked().shown(details.answers()))),
        one.groups());
  }

  /** A result without the words that are between the two, or that were told to nobody. */
  static MatchResult result(MatchResult all, MatchSettings settings) {
    Wording wording = new Wording(settings, Locale.ENGLISH);
    return new MatchResult(
        all.pairs().stream()
            .map(
                pair ->
                    new MatchResult.Pair(
                        pair.mentee(),
                        pair.mentor(),
                        pair.points(),
                        wording.of(parts(pair.parts()), Optional.empty())))
            .toList(),
        all.unmatched(),
        all.gains(),
        all.certificate(),
        all.objections(),
        "");
  }
}
