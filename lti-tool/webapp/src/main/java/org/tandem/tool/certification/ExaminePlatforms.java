package org.tandem.tool.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tandem.lti.token.AccessTokens;
import org.tandem.tool.certification.Finding.Level;
import org.tandem.tool.certification.TryKeys.KeySet;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;
import org.tandem.tool.platforms.ToolAddresses;

/** Tries, for every registered platform, what each launch and each grade depends on. */
@Dependent
public class ExaminePlatforms {

  /** What to do about a reason of {@link org.tandem.tool.platforms.CallFailure}. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "blocked-address",
          "it is a private address or not https; TANDEM_ALLOW_PRIVATE_NETWORKS=true lets it be",
          "unreachable",
          "look at DNS and at the firewall between this machine and it",
          "timeout",
          "look at the network between this machine and it",
          "not-json",
          "correct the address in the console under Connected LMSs, Change",
          "not-found",
          "correct the address in the console under Connected LMSs, Change",
          "unauthorized",
          "the LMS must know this client ID, have the tool switched on, and reach our keys",
          "forbidden",
          "allow the tool's services in the LMS",
          "server-error",
          "the LMS is in trouble itself; ask again later",
          "busy",
          "the LMS wants fewer calls; ask again later",
          "signing-key-missing",
          "let the public address lead to this Tandem, unchanged by a cache");

  private final Registrations registrations;
  private final TryKeys keys;
  private final TryServices services;

  /** For the container. */
  @Inject
  public ExaminePlatforms(Registrations registrations, TryKeys keys, TryServices services) {
    this.registrations = registrations;
    this.keys = keys;
    this.services = services;
  }

  /** Tells of each platform as soon as it is tried. */
  public void examine(Consumer<Finding> tell) {
    var all = registrations.all();
    if (all.isEmpty()) {
      tell.accept(
          new Finding(Level.ODD, "LMS", "none is connected yet: create a link in the console."));
    }
    all.forEach(registration -> examine(registration, tell));
  }

  private void examine(Registration registration, Consumer<Finding> tell) {
    String name = registration.platformName() + " (" + registration.id() + ")";
    switch (registration.status()) {
      case PENDING ->
          tell.accept(
              new Finding(Level.ODD, name, "waits: approve it in the console; not called before."));
      case DISABLED ->
          tell.accept(new Finding(Level.ODD, name, "is switched off in the console; not called."));
      case ACTIVE -> {
        tell.accept(keySet(name + ", its keys", keys.platforms(registration)));
        tell.accept(keySet(name + ", our keys", keys.ours(registration)));
        tell.accept(token(name + ", access token", registration));
      }
    }
  }

  private static Finding keySet(String about, KeySet set) {
    return set.reason()
        .map(reason -> bad(about, set.address() + " fails", reason, set.words()))
        .orElseGet(() -> new Finding(Level.GOOD, about, "read from " + set.address() + "."));
  }

  private Finding token(String about, Registration registration) {
    Set<String> granted = new TreeSet<>(ToolAddresses.NEEDED_SCOPES);
    granted.removeAll(registration.missing(ToolAddresses.NEEDED_SCOPES));
    if (granted.isEmpty()) {
      return new Finding(
          Level.ODD, about, "the LMS granted no service: no grades, no roster. Allow them there.");
    }
    Trial<AccessTokens.Grant> trial = services.token(registration.id(), granted);
    String asked = "from " + registration.tokenEndpoint();
    return trial
        .reason()
        .map(reason -> bad(about, "none " + asked, reason, trial.words()))
        .orElseGet(() -> new Finding(Level.GOOD, about, asked + "."));
  }

  private static Finding bad(String about, String what, String reason, String words) {
    String detail = words.isBlank() ? reason : words;
    return new Finding(
        Level.BAD,
        about,
        what
            + " ("
            + detail
            + "): "
            + Optional.ofNullable(REMEDIES.get(reason)).orElse("see the console under Check")
            + ".");
  }
}
