package org.tandem.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing on which a mentee and a mentor can meet. Implementations are pure: equal people always
 * give an equal fit.
 */
public interface Criterion {

  /** Stable name, used in policies and explanations: lower case, for instance {@code skills}. */
  String name();

  /** How well the two meet here. */
  Fit fit(Mentee mentee, Mentor mentor);

  /** Share of the wanted skills that the mentor offers. */
  static Criterion skills() {
    return new Named("skills", (mentee, mentor) -> share(mentee.wants(), mentor.offers()));
  }

  /** Share of the mentee's topics that the mentor likes to talk about. */
  static Criterion topics() {
    return new Named("topics", (mentee, mentor) -> share(mentee.topics(), mentor.topics()));
  }

  /** One language in common is as good as three: 1 or 0. */
  static Criterion languages() {
    return new Named(
        "languages",
        (mentee, mentor) -> {
          Fit shared = share(mentee.languages(), mentor.languages());
          return shared.degree() > 0 ? Fit.of(1, shared.met()) : shared;
        });
  }

  /** The place of the mentor on the mentee's list: first 1, each next place a fifth less. */
  static Criterion ranking() {
    return new Named("ranking", Criterion::place);
  }

  private static Fit place(Mentee mentee, Mentor mentor) {
    if (mentee.ranked().isEmpty()) {
      return Fit.unknown();
    }
    int place = mentee.ranked().indexOf(mentor.id());
    return place < 0
        ? Fit.of(0, List.of())
        : Fit.of(
            (Mentee.MAX_RANKED - place) / (double) Mentee.MAX_RANKED,
            List.of(String.valueOf(place + 1)));
  }

  private static Fit share(Set<String> wanted, Set<String> offered) {
    if (wanted.isEmpty() || offered.isEmpty()) {
      return Fit.unknown();
    }
    Set<String> met = new TreeSet<>(wanted);
    met.retainAll(offered);
    return Fit.of(met.size() / (double) wanted.size(), met);
  }

  /** Compares one mentee with one mentor. */
  @FunctionalInterface
  interface Comparison {
    /** How well the two meet. */
    Fit compare(Mentee mentee, Mentor mentor);
  }

  /** A criterion made of a name and a comparison. */
  record Named(String name, Comparison comparison) implements Criterion {
    @Override
    public Fit fit(Mentee mentee, Mentor mentor) {
      return comparison.compare(mentee, mentor);
    }
  }
}
