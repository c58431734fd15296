package org.tandem.tool.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.Amending;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;

@ApplicationScoped
@Transactional
class JpaAgreements implements Agreements {
  private static final String OF_PAIR =
      " where x.tenantId = :tenant and x.engagementId = :engagement";

  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;
  @Inject private PairKeys keys;

  @Override
  public Optional<Header> find(UUID tenantId, UUID engagementId) {
    return ofPair("AgreementEntity", AgreementEntity.class, "", tenantId, engagementId)
        .getResultStream()
        .findFirst()
        .map(row -> row.toHeader(keys.words(tenantId, engagementId)));
  }

  @Override
  public boolean lock(UUID tenantId, UUID engagementId) {
    return ofPair("AgreementEntity", AgreementEntity.class, "", tenantId, engagementId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /**
   * Two people may open the page at once: the second insert waits for the first, then does nothing.
   * The words that a template begins with are nobody's, so they need no key.
   */
  @Override
  public void begin(UUID tenantId, UUID engagementId, Header header, Map<String, String> wordings) {
    int begun =
        em.createNativeQuery(
                "insert into agreement (engagement_id, tenant_id, language, created_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, engagementId)
            .setParameter(2, tenantId)
            .setParameter(3, header.language())
            .setParameter(4, header.createdAt().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (begun == 0) {
      return;
    }
    wordings.forEach(
        (clauseId, text) -> {
          AgreementClauseEntity row = new AgreementClauseEntity();
          row.id = ids.next();
          row.tenantId = tenantId;
          row.engagementId = engagementId;
          row.clauseId = clauseId;
          row.text = text;
          row.changedAt = header.createdAt();
          em.persist(row);
        });
    em.flush();
  }

  @Override
  public void amend(UUID tenantId, UUID engagementId, Optional<Amending> amending) {
    ofPair("AgreementEntity", AgreementEntity.class, "", tenantId, engagementId)
        .getSingleResult()
        .setAmending(amending, keys.words(tenantId, engagementId));
    em.flush();
  }

  @Override
  public List<ClauseText> clauses(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return ofPair("AgreementClauseEntity", AgreementClauseEntity.class, "", tenantId, engagementId)
        .getResultStream()
        .map(row -> row.toClause(words))
        .toList();
  }

  @Override
  public ClauseText write(UUID tenantId, UUID engagementId, ClauseText clause) {
    AgreementClauseEntity row =
        ofPair(
                "AgreementClauseEntity",
                AgreementClauseEntity.class,
                " and x.clauseId = :clause",
                tenantId,
                engagementId)
            .setParameter("clause", clause.clauseId())
            .getResultStream()
            .findFirst()
            .orElseGet(() -> newClause(tenantId, engagementId, clause.clauseId()));
    if (row.version != clause.version()) {
      throw Rejection.stale();
    }
    PairWords words = keys.words(tenantId, engagementId);
    row.write(clause.text(), words);
    row.changedBy = clause.changedBy().orElse(null);
    row.changedAt = clause.changedAt();
    em.persist(row);
    em.flush();
    return row.toClause(words);
  }

  @Override
  public List<AgreementVersion> versions(UUID tenantId, UUID engagementId) {
    Map<Integer, List<Signature>> signatures =
        ofPair(
                "AgreementSignatureEntity",
                AgreementSignatureEntity.class,
                " order by x.signedAt, x.id",
                tenantId,
                engagementId)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> row.number,
                    Collectors.mapping(
                        AgreementSignatureEntity::toSignature, Collectors.toList())));
    PairWords words = keys.words(tenantId, engagementId);
    return ofPair(
            "AgreementVersionEntity",
            AgreementVersionEntity.class,
            " order by x.number",
            tenantId,
            engagementId)
        .getResultStream()
        .map(row -> row.toVersion(signatures.getOrDefault(row.number, List.of()), words))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, AgreementVersion version) {
    AgreementVersionEntity row = new AgreementVersionEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.number = version.number();
    row.write(version.content(), keys.words(tenantId, engagementId));
    row.state = version.state();
    row.madeAt = version.madeAt();
    em.persist(row);
    // The signatures refer to its row, which JPA does not know.
    em.flush();
    version.signatures().forEach(one -> add(tenantId, engagementId, version.number(), one));
    em.flush();
  }

  @Override
  public void update(UUID tenantId, UUID engagementId, AgreementVersion version) {
    AgreementVersionEntity row =
        ofPair(
                "AgreementVersionEntity",
                AgreementVersionEntity.class,
                " and x.number = :number",
                tenantId,
                engagementId)
            .setParameter("number", version.number())
            .getSingleResult();
    if (row.state != AgreementVersion.State.OPEN) {
      throw Rejection.stale();
    }
    row.state = version.state();
    version
        .replaced()
        .ifPresent(
            replaced -> {
              row.replacedBy = replaced.by();
              row.replacedWhat = replaced.what();
              row.replacedAt = replaced.at();
            });
    List<UUID> kept =
        ofPair(
                "AgreementSignatureEntity",
                AgreementSignatureEntity.class,
                " and x.number = :number",
                tenantId,
                engagementId)
            .setParameter("number", version.number())
            .getResultStream()
            .map(one -> one.personId)
            .toList();
    version.signatures().stream()
        .filter(one -> !kept.contains(one.personId()))
        .forEach(one -> add(tenantId, engagementId, version.number(), one));
    em.flush();
  }

  @Override
  public Map<UUID, SignedVersion> signed(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, SignedVersion> signed = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return signed;
    }
    em.createQuery(
            "select x from AgreementVersionEntity x where x.tenantId = :tenant"
                + " and x.engagementId in :engagements and x.state = :signed order by x.number",
            AgreementVersionEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .setParameter("signed", AgreementVersion.State.SIGNED)
        .getResultList()
        .forEach(row -> signed.put(row.engagementId, new SignedVersion(row.number, row.hash)));
    return signed;
  }

  private void add(UUID tenantId, UUID engagementId, int number, Signature signature) {
    AgreementSignatureEntity row = new AgreementSignatureEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.number = number;
    row.personId = signature.personId();
    row.party = signature.party();
    row.contentHash = signature.contentHash();
    row.issuer = signature.issuer();
    row.subject = signature.subject();
    row.deploymentId = signature.deploymentId();
    row.launchedAt = signature.launchedAt();
    row.signedAt = signature.signedAt();
    em.persist(row);
  }

  private AgreementClauseEntity newClause(UUID tenantId, UUID engagementId, String clauseId) {
    AgreementClauseEntity row = new AgreementClauseEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.clauseId = clauseId;
    return row;
  }

  private <T> TypedQuery<T> ofPair(
      String entity, Class<T> type, String more, UUID tenantId, UUID engagementId) {
    return em.createQuery("select x from " + entity + " x" + OF_PAIR + more, type)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId);
  }
}
