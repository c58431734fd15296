package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.recognition.AchievementTexts;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.AwardNews;
import org.tandem.tool.recognition.CredentialAddresses;
import org.tandem.tool.recognition.Issuers;
import org.tandem.tool.recognition.ReadAwards;
import org.tandem.tool.recognition.ShareAward;

/** What the visitor has earned in all their pairs at this LMS; nobody else reads it here. */
@Path("/api/recognition")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class RecognitionResource {
  private final Visitor visitor;
  private final ReadAwards reading;
  private final AwardNews news;
  private final ShareAward sharing;
  private final CredentialAddresses addresses;
  private final AwardPrograms programs;
  private final Issuers issuers;
  private final People people;

  /** For the container. */
  @Inject
  public RecognitionResource(
      Visitor visitor,
      ReadAwards reading,
      AwardNews news,
      ShareAward sharing,
      CredentialAddresses addresses,
      AwardPrograms programs,
      Issuers issuers,
      People people) {
    this.visitor = visitor;
    this.reading = reading;
    this.news = news;
    this.sharing = sharing;
    this.addresses = addresses;
    this.programs = programs;
    this.issuers = issuers;
    this.people = people;
  }

  /** What somebody did on one side: pairs completed, meetings confirmed by both, their hours. */
  public record DoneView(int pairs, int meetings, double hours) {
    private static final double MINUTES = 60;

    static DoneView of(ReadAwards.Done done) {
      return new DoneView(done.pairs(), done.meetings(), done.minutes() / MINUTES);
    }
  }

  /**
   * What the visitor has done and earned.
   *
   * @param helped as the one who helps
   * @param learned as the one who learns
   * @param awards newest first
   */
  public record RecognitionView(DoneView helped, DoneView learned, List<AwardView> awards) {}

  /** How many things the visitor has earned since they last looked. */
  public record NewsView(int earned) {}

  /** Whether there is something that the visitor has not seen; nothing is written down by it. */
  @GET
  @Path("news")
  public NewsView news() {
    return new NewsView(news.count(visitor.visit()));
  }

  /** What the visitor has done and earned. */
  @GET
  public RecognitionView recognition() {
    Visit visit = visitor.visit();
    ReadAwards.Recognition all = reading.of(visit);
    return new RecognitionView(
        DoneView.of(all.helped()),
        DoneView.of(all.learned()),
        all.awards().stream().map(award -> view(visit, award)).toList());
  }

  /** Makes an award public at an address of its own. */
  @PUT
  @Path("awards/{award}/sharing")
  public AwardView share(@PathParam("award") UUID award) {
    Visit visit = visitor.visit();
    return view(visit, sharing.share(visit, award));
  }

  /** Makes an award private again. */
  @DELETE
  @Path("awards/{award}/sharing")
  public AwardView withdraw(@PathParam("award") UUID award) {
    Visit visit = visitor.visit();
    return view(visit, sharing.withdraw(visit, award));
  }

  /** The signed credential, for a wallet: a compact JWS. */
  @GET
  @Path("awards/{award}/credential")
  @Produces(SharedAwardResource.JWT)
  public String credential(@PathParam("award") UUID award) {
    return reading.own(visitor.visit(), award).credential();
  }

  /** A certificate to print. */
  @GET
  @Path("awards/{award}/certificate")
  @Produces("application/pdf")
  public byte[] certificate(@PathParam("award") UUID id) {
    Visit visit = visitor.visit();
    Award award = reading.own(visit, id);
    Person holder =
        people
            .find(visit.tenantId(), award.personId())
            .orElseThrow(() -> Rejection.notFound("person"));
    return new CertificatePdf(visit.locale(), addresses)
        .print(award, programs.of(award), holder.name(), issuers.name(award.tenantId()));
  }

  private AwardView view(Visit visit, Award award) {
    return AwardView.of(award, programs.of(award), AchievementTexts.in(visit.locale()), addresses);
  }
}
