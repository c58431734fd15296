package org.tandem.demo.pages;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.demo.lti.Platform;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Reply;

/**
 * The hidden frame that keeps values for registered tools, each tool's apart, by messages between
 * windows (1EdTech LTI postMessage Storage 0.1). It answers nobody else.
 */
final class StoragePage {
  private static final String NAME = "lti_storage_frame";

  private final Platform platform;

  StoragePage(Platform platform) {
    this.platform = platform;
  }

  /** The frame within a page of the LMS. */
  static Html frame(String path) {
    return Html.of(
        "<iframe name=\"{}\" title=\"Storage for tools\" src=\"{}/lti/storage\" hidden></iframe>",
        NAME,
        path);
  }

  Reply show(Call call) {
    String origins =
        platform.school().tools().stream()
            .filter(Tool::active)
            .flatMap(StoragePage::origins)
            .distinct()
            .collect(Collectors.joining(" "));
    return Reply.page(
            200,
            Html.of(
                """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Storage for tools</title>
                <script src="{}/static/storage.js" data-origins="{}"></script></head>
                <body><main><h1>Storage for tools</h1></main></body></html>
                """,
                platform.path(),
                origins))
        .with("Cache-Control", "no-store");
  }

  private static Stream<String> origins(Tool tool) {
    return tool.redirectUris().stream()
        .map(URI::create)
        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
  }
}
