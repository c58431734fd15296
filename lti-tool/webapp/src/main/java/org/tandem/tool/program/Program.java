package org.tandem.tool.program;

import java.time.Instant;
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
    Instant createdAt,
    long version) {

  private static final int LONGEST_NAME = 200;

  /** Trims the name and checks its length. */
  public Program {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Rejection.invalid("invalid-name", "Give the program a name of 1 to 200 characters.");
    }
  }

  Program named(String newName) {
    return new Program(id, tenantId, newName, template, status, pairing, goals, createdAt, version);
  }

  Program paired(PairingPolicy how) {
    return new Program(id, tenantId, name, template, status, how, goals, createdAt, version);
  }

  Program withGoals(GoalMethod how) {
    return new Program(id, tenantId, name, template, status, pairing, how, createdAt, version);
  }

  Program withStatus(ProgramStatus next) {
    return new Program(id, tenantId, name, template, next, pairing, goals, createdAt, version);
  }

  Program atVersion(long seen) {
    return new Program(id, tenantId, name, template, status, pairing, goals, createdAt, seen);
  }
}
