package org.tandem.tool.program.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.Aim;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;

/** What programs are often wanted for, for who designs one. */
@NothingPersonal("what programs can be for")
@Path("/api/console/aims")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AimsResource {
  private final ConsoleVisitor visitor;
  private final Templates templates;

  /** For the container. */
  @Inject
  public AimsResource(ConsoleVisitor visitor, Templates templates) {
    this.visitor = visitor;
    this.templates = templates;
  }

  /** An aim, with the design that serves it. */
  public record AimView(
      String id, String text, String templateId, String why, List<Indicator> indicators) {}

  /** Every aim that a program of a registration can begin with, by the template that serves it. */
  @GET
  public List<AimView> aims(
      @QueryParam("registration") @Nullable UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    UUID tenant = visitor.visit().tenant(Optional.ofNullable(registration));
    Locale locale = AcceptedLanguage.of(language);
    return templates.offered(tenant).stream()
        .flatMap(template -> template.aims().stream().map(aim -> view(template, aim, locale)))
        .toList();
  }

  private static AimView view(ProgramTemplate template, Aim aim, Locale locale) {
    return new AimView(
        template.id() + "." + aim.id(),
        aim.text().in(locale),
        template.id(),
        aim.why().orElse(template.summary()).in(locale),
        aim.indicators());
  }
}
