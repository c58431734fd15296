package org.tandem.tool.program.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.Aim;
import org.tandem.tool.program.Aims;
import org.tandem.tool.program.Indicator;

/** What programs are often wanted for, for who designs one. */
@NothingPersonal("what programs can be for")
@Path("/api/console/aims")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AimsResource {
  private final ConsoleVisitor visitor;
  private final Aims aims;

  /** For the container. */
  @Inject
  public AimsResource(ConsoleVisitor visitor, Aims aims) {
    this.visitor = visitor;
    this.aims = aims;
  }

  /** An aim, with the design that serves it. */
  public record AimView(
      String id, String text, String templateId, String why, List<Indicator> indicators) {}

  /** Every aim that a program can begin with. */
  @GET
  public List<AimView> aims(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    visitor.visit();
    Locale locale = AcceptedLanguage.of(language);
    return aims.all().stream().map(aim -> view(aim, locale)).toList();
  }

  private static AimView view(Aim aim, Locale locale) {
    return new AimView(
        aim.id(), aim.text().in(locale), aim.templateId(), aim.why().in(locale), aim.indicators());
  }
}
