package org.tandem.tool.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.ClauseEntries;
import org.tandem.tool.agreements.ClauseEntry;
import org.tandem.tool.agreements.Clauses;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** Gathers the parts of what a pair wrote that were opened, and no other. */
@Dependent
@Transactional
public class ReadOpened {
  private final Engagements engagements;
  private final Programs programs;
  private final Agreements agreements;
  private final ClauseEntries entries;
  private final Goals goals;
  private final Meetings meetings;

  /** For the container. */
  @Inject
  public ReadOpened(
      Engagements engagements,
      Programs programs,
      Agreements agreements,
      ClauseEntries entries,
      Goals goals,
      Meetings meetings) {
    this.engagements = engagements;
    this.programs = programs;
    this.agreements = agreements;
    this.entries = entries;
    this.goals = goals;
    this.meetings = meetings;
  }

  /**
   * Something that the pair wrote.
   *
   * @param part what it belongs to
   * @param title its heading; empty where it has none
   * @param at when it was or is; none where it has no time
   * @param words everything in it, oldest first
   */
  public record Piece(Part part, String title, Optional<Instant> at, List<Word> words) {}

  /**
   * Words, with who wrote them where that is kept.
   *
   * @param by who; nobody where it is not kept or both did
   * @param text what
   */
  public record Word(Optional<UUID> by, String text) {}

  /** The pieces of the parts that were opened. */
  public List<Piece> of(Opening opening, Locale language) {
    Engagement pair =
        engagements
            .find(opening.tenantId(), opening.engagementId())
            .orElseThrow(() -> Rejection.notFound("pair"));
    List<Piece> pieces = new ArrayList<>();
    for (Part part : opening.parts()) {
      pieces.addAll(
          switch (part) {
            case AGREEMENT -> agreement(pair, language);
            case GOALS -> goals(pair);
            case MEETINGS -> meetings(pair);
          });
    }
    return pieces;
  }

  private List<Piece> agreement(Engagement pair, Locale language) {
    UUID tenant = pair.place().tenantId();
    Program program = programs.in(pair.place());
    Map<String, String> titles = new HashMap<>();
    Clauses.of(program.template())
        .forEach(clause -> titles.put(clause.id(), clause.title().in(language)));
    return agreements.clauses(tenant, pair.id()).stream()
        .map(
            clause -> {
              List<Word> words = new ArrayList<>();
              add(words, clause.changedBy(), clause.text());
              entries.of(tenant, pair.id(), clause.clauseId()).stream()
                  .filter(entry -> entry.kind() != ClauseEntry.Kind.WRITTEN)
                  .forEach(entry -> add(words, Optional.of(entry.by()), entry.words()));
              return new Piece(
                  Part.AGREEMENT,
                  titles.getOrDefault(clause.clauseId(), ""),
                  Optional.of(clause.changedAt()),
                  words);
            })
        .filter(piece -> !piece.words().isEmpty())
        .toList();
  }

  private List<Piece> goals(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    List<Evidence> shown = goals.evidence(tenant, pair.id());
    return goals.of(tenant, pair.id()).stream().map(goal -> goal(goal, shown)).toList();
  }

  private static Piece goal(Goal goal, List<Evidence> shown) {
    List<Word> words = new ArrayList<>();
    shown.stream()
        .filter(evidence -> evidence.goalId().equals(goal.id()))
        .forEach(evidence -> add(words, Optional.of(evidence.shownBy()), evidence.text()));
    return new Piece(Part.GOALS, goal.title(), Optional.empty(), words);
  }

  private List<Piece> meetings(Engagement pair) {
    return meetings.of(pair.place().tenantId(), pair.id()).stream()
        .map(ReadOpened::meeting)
        .toList();
  }

  private static Piece meeting(Meeting meeting) {
    List<Word> words = new ArrayList<>();
    add(words, Optional.empty(), meeting.topic());
    return new Piece(Part.MEETINGS, "", Optional.of(meeting.startsAt()), words);
  }

  private static void add(List<Word> words, Optional<UUID> by, String text) {
    if (!text.isBlank()) {
      words.add(new Word(by, text));
    }
  }
}
