package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;

@ApplicationScoped
@Transactional
class JpaPrograms implements Programs {
  private static final String OF_TENANT =
      "select p from ProgramEntity p where p.tenantId = :tenant";

  @PersistenceContext private EntityManager em;
  @Inject private Templates templates;

  @Override
  public Optional<Program> find(UUID tenantId, UUID programId) {
    return entity(tenantId, programId).map(this::toProgram);
  }

  @Override
  public List<Program> all(UUID tenantId) {
    return em
        .createQuery(OF_TENANT + " order by p.createdAt desc, p.id", ProgramEntity.class)
        .setParameter("tenant", tenantId)
        .getResultList()
        .stream()
        .map(this::toProgram)
        .toList();
  }

  @Override
  public List<Program> open(UUID tenantId) {
    return em
        .createQuery(OF_TENANT + " and p.status = :open order by p.name, p.id", ProgramEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("open", ProgramStatus.OPEN)
        .getResultList()
        .stream()
        .map(this::toProgram)
        .toList();
  }

  @Override
  public Program add(Program program) {
    ProgramEntity row = new ProgramEntity();
    row.id = program.id();
    row.tenantId = program.tenantId();
    row.templateId = program.template().id();
    row.templateVersion = program.template().version();
    row.createdAt = program.createdAt();
    row.set(program);
    em.persist(row);
    em.flush();
    return toProgram(row);
  }

  @Override
  public Program update(Program program) {
    ProgramEntity row =
        entity(program.tenantId(), program.id()).orElseThrow(() -> Rejection.notFound("program"));
    if (row.version != program.version()) {
      throw Rejection.stale();
    }
    row.set(program);
    em.flush();
    return toProgram(row);
  }

  private Optional<ProgramEntity> entity(UUID tenantId, UUID programId) {
    return em.createQuery(OF_TENANT + " and p.id = :id", ProgramEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", programId)
        .getResultStream()
        .findFirst();
  }

  private Program toProgram(ProgramEntity row) {
    return row.toProgram(templates.of(row.tenantId, row.templateId, row.templateVersion));
  }
}
