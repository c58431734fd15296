package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.ProgramQuestions;
import org.tandem.tool.questions.Said;

/** How a person takes part: choose a side, fill in a draft, hand it in, change it later. */
@Dependent
@Transactional
public class TakePart {
  private final Participations participations;
  private final Engagements engagements;
  private final Seats seats;
  private final SelfMatching selfMatching;
  private final TuneMatching tuning;
  private final Instance<GettingReady> gettingReady;
  private final Entry entry;
  private final Objections objections;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TakePart(
      Participations participations,
      Engagements engagements,
      Seats seats,
      SelfMatching selfMatching,
      TuneMatching tuning,
      @Any Instance<GettingReady> gettingReady,
      Entry entry,
      Objections objections,
      Ids ids,
      Clock clock) {
    this.participations = participations;
    this.engagements = engagements;
    this.seats = seats;
    this.selfMatching = selfMatching;
    this.tuning = tuning;
    this.gettingReady = gettingReady;
    this.entry = entry;
    this.objections = objections;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Saves what a person has typed; it counts once handed in.
   *
   * @param version the version last seen; empty where the person has not begun
   * @throws Rejection (invalid-answer) where an answer is none to its question
   */
  public Participation draft(
      Place place, UUID personId, Side side, Profile typed, Optional<Long> version) {
    Map<String, Said> answers = tuning.of(place).asked().take(side, typed.details().answers());
    return save(place, personId, side, typed.answering(answers), version);
  }

  private Participation save(
      Place place, UUID personId, Side side, Profile draft, Optional<Long> version) {
    Optional<Participation> known = participations.find(place, personId);
    if (known.isEmpty()) {
      return participations.add(
          new Participation(
              ids.next(), place, personId, side, draft, Optional.empty(), Optional.empty(), 0));
    }
    Participation before = known.get();
    if (version.isEmpty()) {
      throw Rejection.stale();
    }
    Participation after = before.drafted(side, draft, version.get());
    if (before.side() != side) {
      requireNoPair(place, personId);
      requireNothingPending(before);
      seats.offer(place, personId, 0);
      after = after.withoutProfile();
    }
    return participations.update(after);
  }

  /**
   * Hands the draft in. It counts from now on, a mentor's seats with it, or once somebody has
   * admitted the person where the program asks for that.
   *
   * @throws Rejection (objects-to-matching) where the person does; (unknown-people) if it names
   *     people who do not take part on the other side; (get-ready-first) where the program asks for
   *     something to be read before; and as {@link Entry#admits} says; (answer-missing) where a
   *     question is left open that must not be
   */
  public Participation give(
      Place place, UUID personId, Side side, Profile draft, Optional<Long> version) {
    requireNoObjection(place, personId);
    requireReady(place, personId, side);
    requireKnown(place, personId, side, draft);
    ProgramQuestions asked = tuning.of(place).asked();
    Map<String, Said> answers = asked.take(side, draft.details().answers());
    asked.requireAnswered(side, answers);
    Participation saved = save(place, personId, side, draft.answering(answers), version);
    if (entry.admits(saved)) {
      return given(saved);
    }
    if (side == Side.MENTOR) {
      // No seat before somebody admits them; how many they take in all is kept from now on.
      seats.offer(place, personId, 0);
    }
    return saved;
  }

  /**
   * Lets what somebody has handed in count from now on.
   *
   * @throws Rejection (stale-version) if they have chosen the other side since
   */
  public Participation admit(Place place, UUID personId, Side side) {
    return given(
        participations
            .find(place, personId)
            .filter(part -> part.side() == side)
            .orElseThrow(Rejection::stale));
  }

  /** What came of taking back that what somebody handed in counts. */
  public enum Withdrawal {
    /** It does not count any more; what they typed is as it was. */
    DONE,
    /** They changed it since. */
    CHANGED,
    /** A pair or a request came of it. */
    PAIRED
  }

  /**
   * Takes back that what somebody handed in counts, where nothing came of it yet.
   *
   * @param version the one that their part had when it began to count
   */
  public Withdrawal withdraw(Place place, UUID personId, Side side, long version) {
    Participation part = participations.find(place, personId).orElse(null);
    if (part == null
        || part.side() != side
        || part.version() != version
        || part.given().isEmpty()) {
      return Withdrawal.CHANGED;
    }
    if (isPaired(place, personId) || selfMatching.isPending(part)) {
      return Withdrawal.PAIRED;
    }
    if (side == Side.MENTOR) {
      seats.offer(place, personId, 0);
    }
    participations.update(part.withoutProfile());
    return Withdrawal.DONE;
  }

  private Participation given(Participation saved) {
    if (saved.side() == Side.MENTOR) {
      seats.offer(saved.place(), saved.personId(), saved.draft().seats());
    }
    return participations.update(saved.given(clock.instant()));
  }

  private void requireNoObjection(Place place, UUID personId) {
    if (objections.stops(place.tenantId(), personId, Use.MATCHING)) {
      throw Rejection.conflict(
          "objects-to-matching",
          "You object to being brought together with others. Take that back under \u201cYour"
              + " data\u201d first.");
    }
  }

  /** Whoever has handed in a profile before takes part already and is not asked again. */
  private void requireReady(Place place, UUID personId, Side side) {
    boolean takesPart =
        participations
            .find(place, personId)
            .filter(part -> part.side() == side && part.given().isPresent())
            .isPresent();
    if (!takesPart && ready(place, personId, side) == GettingReady.State.ASKED) {
      throw Rejection.conflict(
          "get-ready-first", "Read first what the program has for you, then hand in your profile.");
    }
  }

  /** Where somebody stands with what they are to read before they take part on a side. */
  public GettingReady.State ready(Place place, UUID personId, Side side) {
    return gettingReady.stream()
        .map(one -> one.state(place, personId, side))
        .findFirst()
        .orElse(GettingReady.State.NOTHING);
  }

  private void requireKnown(Place place, UUID personId, Side side, Profile draft) {
    Set<UUID> others = new HashSet<>();
    for (Participation other : participations.in(place)) {
      if (other.side() != side && !other.personId().equals(personId)) {
        others.add(other.personId());
      }
    }
    if (!others.containsAll(draft.vetoes()) || !others.containsAll(draft.ranked())) {
      throw Rejection.conflict(
          "unknown-people", "Somebody you named does not take part any more. Reload the page.");
    }
  }

  private void requireNothingPending(Participation part) {
    if (selfMatching.isPending(part)) {
      throw Rejection.conflict(
          "requests-pending", "Answer or take back your requests before you change sides.");
    }
  }

  private void requireNoPair(Place place, UUID personId) {
    if (isPaired(place, personId)) {
      throw Rejection.conflict(
          "already-paired", "You are in a pair already, so your side cannot change now.");
    }
  }

  private boolean isPaired(Place place, UUID personId) {
    return engagements.ofPerson(place, personId).stream().anyMatch(pair -> pair.state().isLive());
  }
}
