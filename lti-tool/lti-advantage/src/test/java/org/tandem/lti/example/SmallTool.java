package org.tandem.lti.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import org.tandem.lti.Launch;
import org.tandem.lti.PlatformRegistration;
import org.tandem.lti.ags.LineItem;
import org.tandem.lti.ags.Score;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.keys.ToolKey;
import org.tandem.lti.tool.LtiTool;

/** A complete tool: whoever opens it is greeted and gets full marks. */
final class SmallTool {
  static HttpServer start(PlatformRegistration platform, PlatformHttp http) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    URI launchUri = URI.create("http://localhost:" + server.getAddress().getPort() + "/launch");
    LtiTool tool = new LtiTool(platform, launchUri, ToolKey.generate(), http);
    server.createContext("/jwks", exchange -> Web.answer(exchange, 200, tool.jwks()));
    server.createContext("/login", exchange -> Web.guarded(exchange, () -> login(tool, exchange)));
    server.createContext(
        "/launch", exchange -> Web.guarded(exchange, () -> launch(tool, exchange)));
    // The platform reads the key set while a launch is being answered.
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return server;
  }

  static void login(LtiTool tool, HttpExchange exchange) throws Exception {
    LtiTool.Redirect login = tool.begin(Web.parameters(exchange));
    exchange.getResponseHeaders().set("Location", login.redirect().toString());
    Web.setCookie(exchange, login.cookieName(), login.cookieValue());
    Web.answer(exchange, 302, "");
  }

  static void launch(LtiTool tool, HttpExchange exchange) throws Exception {
    Map<String, String> cookies = Web.cookies(exchange);
    Launch launch = tool.open(Web.parameters(exchange), cookies);
    URI gradebook = launch.gradeServices().orElseThrow().lineItems().orElseThrow();
    LineItem column = LineItem.create("Greeting", BigDecimal.TEN);
    column = tool.lineItems().create(tool.grades(launch), gradebook, column);
    String person = launch.subject().orElseThrow();
    Score full = Score.complete(person, BigDecimal.TEN, BigDecimal.TEN, Instant.now(), "Hello!");
    tool.scores().post(tool.grades(launch), column.id().orElseThrow(), full);
    Web.answer(exchange, 200, "Hello, " + launch.person().displayName().orElse("you") + "!");
  }
}
