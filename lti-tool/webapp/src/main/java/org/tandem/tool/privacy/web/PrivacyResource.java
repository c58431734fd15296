package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.Kept;
import org.tandem.tool.privacy.Periods;
import org.tandem.tool.privacy.Retention;
import org.tandem.tool.privacy.WhatGoes;

/** What is kept about people, for everybody who was let in. */
@Path("/api/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PrivacyResource {
  private final Visitor visitor;
  private final WholeInventory inventory;
  private final Retention retention;
  private final WhatGoes whatGoes;
  private final People people;

  /** For the container. */
  @Inject
  public PrivacyResource(
      Visitor visitor,
      WholeInventory inventory,
      Retention retention,
      WhatGoes whatGoes,
      People people) {
    this.visitor = visitor;
    this.inventory = inventory;
    this.retention = retention;
    this.whatGoes = whatGoes;
    this.people = people;
  }

  /**
   * Something that is kept, in words.
   *
   * @param id its name in copies
   * @param title what it is called
   * @param what what it is
   * @param why why it is kept
   * @param until how long
   * @param readers who sees it
   * @param given whether a person's copy has it
   * @param erasure what erasing a person does with it
   * @param tables where it is kept
   */
  public record KeptView(
      String id,
      String title,
      String what,
      String why,
      String until,
      String readers,
      boolean given,
      String erasure,
      List<String> tables) {}

  /** Everything that is kept. */
  @GET
  @Path("kept")
  public List<KeptView> kept() {
    Visit visit = visitor.visit();
    PrivacyTexts texts = new PrivacyTexts(visit.locale());
    Periods periods = retention.of(visit.tenantId());
    return Kept.of(inventory.personal()).stream().map(kept -> view(kept, texts, periods)).toList();
  }

  /**
   * Something that goes.
   *
   * @param what PAIR for what a pair wrote, or PROFILE
   * @param program in which program
   * @param with the other one of the pair; null for a profile
   * @param on not before this day; the day it went, where it has
   * @param gone whether it has
   */
  public record GoingView(
      String what, String program, @Nullable String with, String on, boolean gone) {}

  /** What of the visitor's goes when. */
  @GET
  @Path("going")
  public List<GoingView> going() {
    Visit visit = visitor.visit();
    List<WhatGoes.Going> all = whatGoes.all(visit.tenantId(), visit.personId());
    Map<UUID, Person> others =
        people.findAll(
            visit.tenantId(),
            all.stream().flatMap(one -> one.otherId().stream()).distinct().toList());
    return all.stream()
        .map(
            one ->
                new GoingView(
                    one.span().name(),
                    one.program(),
                    one.otherId()
                        .flatMap(id -> Optional.ofNullable(others.get(id)))
                        .map(Person::name)
                        .orElse(null),
                    one.on().toString(),
                    one.gone()))
        .toList();
  }

  private static KeptView view(Kept kept, PrivacyTexts texts, Periods periods) {
    return new KeptView(
        kept.topic().id(),
        texts.title(kept),
        texts.what(kept),
        texts.why(kept),
        texts.until(kept, periods::months),
        texts.readers(kept),
        kept.given(),
        texts.erasure(kept),
        kept.holdings().stream().map(Holding::table).toList());
  }
}
