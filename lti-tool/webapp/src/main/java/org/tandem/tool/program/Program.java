package org.tandem.tool.program;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/**
 * A program that a tenant runs.
 *
 * @param id ours
 * @param tenantId whose
 * @param name what people call it, 1 to 200 characters
 * @param template what it was made from
 * @param status how far it has come
 * @param pairing how people find each other in it
 * @param goals how its pairs write their goals
 * @param objectives what it is wanted for, at most {@link Objective#MOST}
 * @param createdAt when it was made
 * @param version for optimistic locking
 */
public record Program(
    UUID id,
    UUID tenantId,
    String name,
    ProgramTemplate template,
    ProgramStatus status,
    PairingPolicy pairing,
    GoalMethod goals,
    List<Objective> objectives,
    Instant createdAt,
    long version) {

  private static final int LONGEST_NAME = 200;

  /** Trims the name, and checks its length and the objectives. */
  public Program {
    objectives = Objective.checked(objectives);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Rejection.invalid("invalid-name", "Give the program a name of 1 to 200 characters.");
    }
  }

  Program named(String newName) {
    return with(newName, status, pairing, goals, objectives, version);
  }

  Program paired(PairingPolicy how) {
    return with(name, status, how, goals, objectives, version);
  }

  Program withGoals(GoalMethod how) {
    return with(name, status, pairing, how, objectives, version);
  }

  Program wantedFor(List<Objective> results) {
    return with(name, status, pairing, goals, results, version);
  }

  Program withStatus(ProgramStatus next) {
    return with(name, next, pairing, goals, objectives, version);
  }

  Program atVersion(long seen) {
    return with(name, status, pairing, goals, objectives, seen);
  }

  private Program with(
      String newName,
      ProgramStatus newStatus,
      PairingPolicy newPairing,
      GoalMethod newGoals,
      List<Objective> newObjectives,
      long newVersion) {
    return new Program(
        id,
        tenantId,
        newName,
        template,
        newStatus,
        newPairing,
        newGoals,
        newObjectives,
        createdAt,
        newVersion);
  }
}
