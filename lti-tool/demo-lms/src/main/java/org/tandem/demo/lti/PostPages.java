package org.tandem.demo.lti;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Reply;

/** Pages that post a form by themselves, and by a button where scripts are off. */
public final class PostPages {
  private PostPages() {}

  /** A page that posts these fields to that address. */
  public static Reply post(Platform platform, String action, Map<String, String> fields) {
    Html inputs =
        Html.join(
            fields.entrySet().stream()
                .map(
                    field ->
                        Html.of(
                            "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                            field.getKey(),
                            field.getValue())));
    return Reply.page(
            200,
            Html.of(
                """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>One moment</title>
                <link rel="stylesheet" href="{}/static/lms.css">
                <script src="{}/static/lms.js" defer></script></head>
                <body class="bare"><main><h1>One moment</h1>
                <form method="post" action="{}" data-autosubmit>{}
                <button>Go on</button></form></main></body></html>
                """,
                platform.path(),
                platform.path(),
                action,
                inputs))
        .with("Cache-Control", "no-store");
  }

  /**
   * Whether the call came without a session for the first time: another site may have sent the
   * person here, and then the browser kept the cookie back.
   */
  public static boolean mayLackCookie(Sessions sessions, Call call) {
    return sessions.person(call).isEmpty() && call.form("repost").isEmpty();
  }

  /** A page of the LMS itself that sends the same call again: now the cookie goes along. */
  public static Reply again(Platform platform, Call call) {
    Map<String, String> fields = new LinkedHashMap<>(call.parameters());
    fields.put("repost", "1");
    return post(platform, platform.issuer() + call.path(), fields);
  }
}
