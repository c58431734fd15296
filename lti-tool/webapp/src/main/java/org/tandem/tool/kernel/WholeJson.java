package org.tandem.tool.kernel;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;

/**
 * Whether something is JSON from its beginning to its end. To be asked before JSON is bound to
 * types: where a document is cut off within a member that no type has, the parser below the binding
 * (Parsson 1.1) looks for the end of that member for ever.
 */
public final class WholeJson {
  private WholeJson() {}

  /** Whether a text is. */
  public static boolean is(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      return endsWell(parser);
    }
  }

  /** Whether bytes are, in any encoding of Unicode (RFC 4627, 3). */
  public static boolean is(byte[] bytes) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
      return endsWell(parser);
    } catch (RuntimeException noEncoding) {
      return false;
    }
  }

  private static boolean endsWell(JsonParser parser) {
    try {
      while (parser.hasNext()) {
        parser.next();
      }
      return true;
    } catch (RuntimeException broken) {
      // Of whatever kind: for what is nested 1,000 deep the parser has no exception of its own.
      return false;
    }
  }
}
