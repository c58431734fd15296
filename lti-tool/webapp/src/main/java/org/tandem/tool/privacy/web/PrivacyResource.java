package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.Kept;

/** What is kept about people, for everybody who was let in. */
@Path("/api/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PrivacyResource {
  private final Visitor visitor;
  private final WholeInventory inventory;

  /** For the container. */
  @Inject
  public PrivacyResource(Visitor visitor, WholeInventory inventory) {
    this.visitor = visitor;
    this.inventory = inventory;
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
    PrivacyTexts texts = new PrivacyTexts(visitor.visit().locale());
    return Kept.of(inventory.personal()).stream().map(kept -> view(kept, texts)).toList();
  }

  private static KeptView view(Kept kept, PrivacyTexts texts) {
    return new KeptView(
        kept.topic().id(),
        texts.title(kept),
        texts.what(kept),
        texts.why(kept),
        texts.until(kept),
        texts.readers(kept),
        kept.given(),
        texts.erasure(kept),
        kept.holdings().stream().map(Holding::table).toList());
  }
}
