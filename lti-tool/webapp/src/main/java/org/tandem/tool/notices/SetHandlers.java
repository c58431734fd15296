package org.tandem.tool.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.notices.NoticeHandlers;
import org.tandem.lti.notices.NotificationService;
import org.tandem.lti.token.ServiceClient;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.MessageHandler;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.platforms.CallFailure;
import org.tandem.tool.platforms.ServiceClients;

/** Tells a platform where its notices go. */
@ApplicationScoped
class SetHandlers implements MessageHandler {
  private static final List<String> WANTED =
      List.of(NotificationService.CONTEXT_COPY, NotificationService.HELLO_WORLD);

  private final NoticeHandlers handlers;
  private final ServiceClients clients;
  private final Settings settings;

  @Inject
  SetHandlers(NoticeHandlers handlers, ServiceClients clients, Settings settings) {
    this.handlers = handlers;
    this.clients = clients;
    this.settings = settings;
  }

  @Override
  public String kind() {
    return AskForNotices.KIND;
  }

  @Override
  public Result handle(Message message) {
    JsonObject payload = message.payload();
    Optional<ServiceClient> client =
        clients.of(message.tenantId(), Optional.of(payload.getString("deploymentId")));
    if (client.isEmpty()) {
      return Result.notNeeded("The registration is not active; the next launch asks again");
    }
    List<String> offered =
        payload.getJsonArray("types").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    NotificationService service =
        new NotificationService(URI.create(payload.getString("url")), offered);
    URI handler = URI.create(settings.url("/lti/notices/" + message.tenantId()));
    try {
      for (String type : WANTED) {
        if (offered.contains(type)) {
          handlers.set(client.get(), service, type, Optional.of(handler));
        }
      }
      return Result.delivered();
    } catch (PlatformCallFailed e) {
      return e.retryable()
          ? new Result.Later(CallFailure.reason(e), CallFailure.words(e), e.retryAfter())
          : new Result.Impossible(CallFailure.reason(e), CallFailure.words(e));
    }
  }
}
