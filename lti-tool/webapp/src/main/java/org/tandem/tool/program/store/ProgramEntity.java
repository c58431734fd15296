package org.tandem.tool.program.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.ProgramTemplate;

/** A row of {@code program}. */
@Entity
@Table(name = "program")
public class ProgramEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  String name;

  @Column(name = "template_id")
  String templateId;

  @Column(name = "template_version")
  int templateVersion;

  @Enumerated(EnumType.STRING)
  ProgramStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "pairing_method")
  PairingMethod pairingMethod;

  @Column(name = "open_requests")
  int openRequests;

  @Column(name = "days_to_answer")
  int daysToAnswer;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_method")
  GoalMethod goalMethod;

  @Column(name = "third_party")
  boolean thirdParty;

  /** What it calls people, as JSON; none where that is what its template says. */
  @Nullable String vocabulary;

  /** What it is wanted for, as JSON; none where nobody said. */
  @Nullable String objectives;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;

  void set(Program program) {
    name = program.name();
    status = program.status();
    pairingMethod = program.pairing().method();
    openRequests = program.pairing().openRequests();
    daysToAnswer = program.pairing().daysToAnswer();
    goalMethod = program.goals();
    thirdParty = program.thirdParty();
    vocabulary = program.words().isEmpty() ? null : VocabularyJson.write(program.words());
    objectives = program.objectives().isEmpty() ? null : ObjectivesJson.write(program.objectives());
  }

  Program toProgram(ProgramTemplate template) {
    PairingPolicy pairing = new PairingPolicy(pairingMethod, openRequests, daysToAnswer);
    return new Program(
        id,
        tenantId,
        name,
        template,
        status,
        pairing,
        goalMethod,
        thirdParty,
        vocabulary == null ? Map.of() : VocabularyJson.read(vocabulary),
        objectives == null ? List.of() : ObjectivesJson.read(objectives),
        createdAt,
        version);
  }
}
