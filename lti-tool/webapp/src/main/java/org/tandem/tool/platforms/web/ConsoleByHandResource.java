package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.PlatformPreset;
import org.tandem.tool.platforms.RegisterByHand;
import org.tandem.tool.platforms.ToolAddresses;

/** What the console needs to register a platform by hand. */
@Path("/api/console/by-hand")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleByHandResource {
  private final ConsoleVisitor visitor;
  private final RegisterByHand byHand;
  private final ToolAddresses tool;

  /** For the container. */
  @Inject
  public ConsoleByHandResource(ConsoleVisitor visitor, RegisterByHand byHand, ToolAddresses tool) {
    this.visitor = visitor;
    this.byHand = byHand;
    this.tool = tool;
  }

  /**
   * What is known of a kind of platform; {@code {site}} and {@code {client}} are to be filled in.
   *
   * @param tokenAudience left out where it is the token address
   */
  public record PresetView(
      PlatformPreset id,
      String productFamily,
      String issuer,
      String authorizationEndpoint,
      String tokenEndpoint,
      @Nullable String tokenAudience,
      String jwksUri) {

    static PresetView of(PlatformPreset preset) {
      return new PresetView(
          preset,
          preset.productFamily(),
          preset.issuer(),
          preset.authorization(),
          preset.token(),
          preset.tokenAudience().orElse(null),
          preset.keySet());
    }
  }

  /** The kinds of platform there are. */
  @GET
  @Path("/presets")
  public List<PresetView> presets() {
    visitor.visit().requireOperator();
    return Arrays.stream(PlatformPreset.values()).map(PresetView::of).toList();
  }

  /** Sets an id aside and says what the platform has to be told. */
  @POST
  @Path("/reservations")
  public ToolView reserve() {
    visitor.visit().requireOperator();
    return ToolView.of(byHand.reserve(), tool);
  }
}
