package org.tandem.demo.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/** The style sheet and the script. */
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "lms.css", "text/css; charset=utf-8",
          "lms.js", "text/javascript; charset=utf-8",
          "storage.js", "text/javascript; charset=utf-8");

  private StaticFiles() {}

  static Reply file(Call call) {
    String name = call.variable("file");
    String type =
        Optional.ofNullable(TYPES.get(name))
            .orElseThrow(() -> new Refusal(404, "There is no such file."));
    try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The file " + name + " is missing from the program.");
      }
      return Reply.of(200, type, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
