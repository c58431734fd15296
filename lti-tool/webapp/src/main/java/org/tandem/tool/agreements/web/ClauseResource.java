package org.tandem.tool.agreements.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AgreementState;
import org.tandem.tool.agreements.ClauseEntry;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.agreements.PartyAccess;
import org.tandem.tool.agreements.ReadAgreement;
import org.tandem.tool.agreements.TalkAboutClause;
import org.tandem.tool.agreements.ThirdParties;
import org.tandem.tool.agreements.ThirdParty;
import org.tandem.tool.agreements.WriteClause;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.Seen;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** A clause, and what was written and said about it, for the parties alone. */
@Path("api/engagements/{engagement}/agreement/clauses/{clause}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class ClauseResource {
  private final Visitor visitor;
  private final ReadAgreement reading;
  private final WriteClause writing;
  private final TalkAboutClause talk;
  private final PartyAccess access;
  private final ThirdParties thirds;

  /** For the container. */
  @Inject
  public ClauseResource(
      Visitor visitor,
      ReadAgreement reading,
      WriteClause writing,
      TalkAboutClause talk,
      PartyAccess access,
      ThirdParties thirds) {
    this.visitor = visitor;
    this.reading = reading;
    this.writing = writing;
    this.talk = talk;
    this.access = access;
    this.thirds = thirds;
  }

  /**
   * A clause's new text.
   *
   * @param text the words
   * @param version the version of the clause that the writer began from
   */
  public record ClauseInput(@NotNull String text, long version) {}

  /**
   * Something written or said.
   *
   * @param id for what becomes of it
   * @param kind WRITTEN, SET_ASIDE, SUGGESTION or COMMENT
   * @param words the text
   * @param by MENTOR, MENTEE or THIRD; FORMER where somebody else is in their place by now
   * @param at when
   * @param open whether it waits to be looked at
   * @param settled TAKEN or DISMISSED; null if neither
   */
  public record EntryView(
      UUID id,
      String kind,
      String words,
      String by,
      String at,
      boolean open,
      @Nullable String settled) {}

  /**
   * Something to say.
   *
   * @param kind COMMENT or SUGGESTION
   * @param words the text
   */
  public record EntryInput(@NotNull Said kind, @NotNull String words) {}

  /** What can be said. */
  public enum Said {
    /** A remark. */
    COMMENT,
    /** A text for the clause. */
    SUGGESTION
  }

  /** Writes the clause. */
  @PUT
  public AgreementView.ClauseChange write(
      @PathParam("engagement") UUID engagementId,
      @PathParam("clause") String clauseId,
      ClauseInput input) {
    Visit visit = visitor.visit();
    ClauseText written =
        writing.write(visit, engagementId, clauseId, input.text(), input.version());
    AgreementState state = reading.of(visit, engagementId);
    return new AgreementView.ClauseChange(
        written.text(), written.version(), AgreementView.of(state, visit));
  }

  /** Everything about the clause, newest first. */
  @GET
  @Path("entries")
  public List<EntryView> entries(
      @PathParam("engagement") UUID engagementId, @PathParam("clause") String clauseId) {
    return view(visitor.visit(), engagementId, clauseId);
  }

  /** Says something about the clause. */
  @POST
  @Path("entries")
  public List<EntryView> say(
      @PathParam("engagement") UUID engagementId,
      @PathParam("clause") String clauseId,
      EntryInput input) {
    Visit visit = visitor.visit();
    if (input.kind() == Said.COMMENT) {
      talk.comment(visit, engagementId, clauseId, input.words());
    } else {
      talk.suggest(visit, engagementId, clauseId, input.words());
    }
    return view(visit, engagementId, clauseId);
  }

  /** Puts the text of an entry into the clause. */
  @POST
  @Path("entries/{entry}/taking")
  public List<EntryView> take(
      @PathParam("engagement") UUID engagementId,
      @PathParam("clause") String clauseId,
      @PathParam("entry") UUID entryId,
      Seen input) {
    Visit visit = visitor.visit();
    talk.take(visit, engagementId, entryId, input.version());
    return view(visit, engagementId, clauseId);
  }

  /** Says that an entry need not be looked at again. */
  @POST
  @Path("entries/{entry}/dismissal")
  public List<EntryView> dismiss(
      @PathParam("engagement") UUID engagementId,
      @PathParam("clause") String clauseId,
      @PathParam("entry") UUID entryId) {
    Visit visit = visitor.visit();
    talk.dismiss(visit, engagementId, entryId);
    return view(visit, engagementId, clauseId);
  }

  private List<EntryView> view(Visit visit, UUID engagementId, String clauseId) {
    Engagement pair = access.party(visit, engagementId);
    List<ThirdParty> named = thirds.of(visit.tenantId(), pair.id());
    return talk.about(visit, engagementId, clauseId).stream()
        .map(entry -> view(entry, AgreementView.author(pair, named, entry.by())))
        .toList();
  }

  private static EntryView view(ClauseEntry entry, String side) {
    return new EntryView(
        entry.id(),
        entry.kind().name(),
        entry.words(),
        side,
        entry.at().toString(),
        entry.isOpen(),
        entry.settled().map(settled -> settled.how().name()).orElse(null));
  }
}
