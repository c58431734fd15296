package org.tandem.tool.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.relations.KeptApart.Couple;
import org.tandem.tool.relations.Relation.Kind;

class KeptApartTest {
  private static final UUID AMAL = new UUID(0, 1);
  private static final UUID BO = new UUID(0, 2);
  private static final UUID CY = new UUID(0, 3);
  private static final UUID DANA = new UUID(0, 4);

  private final List<Relation> declared = new ArrayList<>();
  private final KeptApart keptApart = new KeptApart(new InMemory());

  @Test
  void aBlockLooksTheSameWhicheverOfTheTwoDeclaredIt() {
    declare(Kind.BLOCK, BO, AMAL);

    assertThat(keptApart.among(AMAL, Set.of(AMAL, BO, CY)))
        .containsExactly(new Couple(Kind.BLOCK, AMAL, BO));
    assertThat(keptApart.from(AMAL, AMAL)).containsExactly(BO);
    assertThat(keptApart.from(AMAL, BO)).containsExactly(AMAL);
  }

  @Test
  void aLeaderOfALeaderIsALeaderAlsoOverPeopleWhoAreNotHere() {
    declare(Kind.REPORTING_LINE, AMAL, BO);
    declare(Kind.REPORTING_LINE, BO, CY);

    assertThat(keptApart.among(AMAL, Set.of(AMAL, CY)))
        .containsExactly(new Couple(Kind.REPORTING_LINE, AMAL, CY));
    assertThat(keptApart.from(AMAL, BO)).containsExactlyInAnyOrder(AMAL, CY);
  }

  @Test
  void peopleUnderOneLeaderMayWorkTogether() {
    declare(Kind.REPORTING_LINE, AMAL, BO);
    declare(Kind.REPORTING_LINE, AMAL, CY);

    assertThat(keptApart.among(AMAL, Set.of(BO, CY))).isEmpty();
  }

  @Test
  void aCircleOfLeadersEnds() {
    declare(Kind.REPORTING_LINE, AMAL, BO);
    declare(Kind.REPORTING_LINE, BO, CY);
    declare(Kind.REPORTING_LINE, CY, AMAL);

    assertThat(keptApart.from(AMAL, AMAL)).containsExactlyInAnyOrder(BO, CY);
    assertThat(keptApart.among(AMAL, Set.of(AMAL, DANA))).isEmpty();
  }

  private void declare(Kind kind, UUID one, UUID other) {
    declared.add(new Relation(UUID.randomUUID(), AMAL, kind, one, other, one, Instant.EPOCH));
  }

  private final class InMemory implements Relations {
    @Override
    public List<Relation> in(UUID tenantId) {
      return declared;
    }

    @Override
    public List<Relation> blocksOf(UUID tenantId, UUID personId) {
      return declared.stream()
          .filter(one -> one.kind() == Kind.BLOCK && one.oneId().equals(personId))
          .toList();
    }

    @Override
    public void add(Relation relation) {
      declared.add(relation);
    }

    @Override
    public void remove(Relation relation) {
      declared.remove(relation);
    }
  }
}
