package org.tandem.tool.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;

@ArquillianTest
class PeopleIT {
  @Inject private People people;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(PeopleIT.class);
  }

  @Test
  void knowsNobodyOfAnUnknownTenant() {
    assertThat(people.find(UUID.randomUUID(), UUID.randomUUID())).isEmpty();
  }
}
