package org.tandem.tool.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.tandem.lti.ags.LineItemsService;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.groups.GroupsService;
import org.tandem.lti.http.CallObserver;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.TrustedCertificates;
import org.tandem.lti.notices.NoticeHandlers;
import org.tandem.lti.nrps.MembershipsService;
import org.tandem.lti.registration.DynamicRegistration;
import org.tandem.lti.token.AccessTokens;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Settings;

/** Gives components the LTI library's services, set up by the settings. */
@Dependent
public class LtiServices {

  /** The client for all calls to platforms; some hosts refuse calls without a user agent. */
  @Produces
  @Singleton
  public PlatformHttp platformHttp(Settings settings, CallObserver observer) {
    return PlatformHttp.builder("Tandem (+" + settings.publicUrl() + ")")
        .allowPrivateNetworks(settings.allowPrivateNetworks())
        .observer(observer)
        .trustAlso(settings.trustedCertificates().map(LtiServices::certificates).orElse(List.of()))
        .build();
  }

  /** Access tokens. */
  @Produces
  @Singleton
  public AccessTokens accessTokens(PlatformHttp http, Clock clock, Ids ids) {
    return new AccessTokens(http, clock, () -> ids.next().toString());
  }

  /** The client with access tokens. */
  @Produces
  @Singleton
  public AuthorizedHttp authorizedHttp(PlatformHttp http, AccessTokens tokens, Clock clock) {
    return new AuthorizedHttp(http, tokens, clock);
  }

  /** Gradebook columns. */
  @Produces
  @Singleton
  public LineItemsService lineItems(AuthorizedHttp http) {
    return new LineItemsService(http);
  }

  /** Scores. */
  @Produces
  @Singleton
  public ScoresService scores(AuthorizedHttp http) {
    return new ScoresService(http);
  }

  /** Rosters. */
  @Produces
  @Singleton
  public MembershipsService memberships(AuthorizedHttp http) {
    return new MembershipsService(http);
  }

  /** Groups of courses. */
  @Produces
  @Singleton
  public GroupsService groups(AuthorizedHttp http) {
    return new GroupsService(http);
  }

  /** Handlers of notices. */
  @Produces
  @Singleton
  public NoticeHandlers noticeHandlers(AuthorizedHttp http) {
    return new NoticeHandlers(http);
  }

  /** Dynamic registration. */
  @Produces
  @Singleton
  public DynamicRegistration dynamicRegistration(PlatformHttp http) {
    return new DynamicRegistration(http);
  }

  /** TLS to whomever this server calls: the JDK's authorities and the operator's. */
  @Produces
  @Singleton
  public SSLSocketFactory trustedSockets(Settings settings) {
    return TrustedCertificates.socketFactory(
        settings.trustedCertificates().map(LtiServices::certificates).orElse(List.of()));
  }

  private static Collection<X509Certificate> certificates(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException(
          "TANDEM_TRUSTED_CERTIFICATES is not a readable PEM file: " + file, e);
    }
  }
}
