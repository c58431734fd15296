package org.tandem.tool.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The tables of all components, by name. */
@ApplicationScoped
public class WholeInventory {
  private final List<Holding> holdings;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected WholeInventory() {
    this.holdings = null;
  }

  /** Asks every component once. */
  @Inject
  public WholeInventory(@Any Instance<Inventory> components) {
    this.holdings =
        components.stream()
            .flatMap(component -> component.holdings().stream())
            .sorted(Comparator.comparing(Holding::table))
            .toList();
  }

  /** Every table. */
  public List<Holding> holdings() {
    return holdings;
  }

  /** The tables that keep something about people. */
  public List<Holding> personal() {
    return holdings.stream().filter(holding -> holding.topic().isPresent()).toList();
  }
}
