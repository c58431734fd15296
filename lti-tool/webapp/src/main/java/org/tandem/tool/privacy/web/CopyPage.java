package org.tandem.tool.privacy.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.privacy.Kept;
import org.tandem.tool.privacy.PersonRecords;

/** Writes what is kept about a person as a page that any browser shows, without a script. */
final class CopyPage {
  private final Writer out;
  private final PrivacyTexts texts;

  CopyPage(Writer out, PrivacyTexts texts) {
    this.out = out;
    this.texts = texts;
  }

  void write(PersonRecords.Moment moment, List<Kept> all, Instant now) throws IOException {
    out.write(
        """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        dl { border-inline-start: 3px solid #ccc; padding-inline-start: 1rem }
        dt { font-weight: bold } dd { margin: 0 0 .3rem; white-space: pre-wrap;
        overflow-wrap: anywhere }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        <p>%s</p>
        <p>%s</p>
        """
            .formatted(
                texts.text("lang"),
                texts.text("dir"),
                escaped(texts.text("copy.title")),
                escaped(texts.text("copy.title")),
                escaped(now.toString()),
                escaped(texts.text("copy.text"))));
    names(moment.names());
    for (Kept kept : all) {
      out.write(
          "<h2>%s</h2>\n<p>%s</p>\n"
              .formatted(escaped(texts.title(kept)), escaped(texts.what(kept))));
      for (Holding holding : kept.holdings()) {
        moment.rows(holding, this::row);
      }
    }
    out.write("</body>\n</html>\n");
  }

  private void names(Map<?, String> names) throws IOException {
    out.write("<h2>%s</h2>\n<dl>\n".formatted(escaped(texts.text("copy.names"))));
    for (Map.Entry<?, String> one : names.entrySet()) {
      pair(String.valueOf(one.getKey()), one.getValue());
    }
    out.write("</dl>\n");
  }

  private void row(JsonObject row) throws IOException {
    out.write("<dl>\n");
    for (Map.Entry<String, JsonValue> column : row.entrySet()) {
      JsonValue value = column.getValue();
      if (value != JsonValue.NULL) {
        pair(
            column.getKey(),
            value instanceof JsonString text ? text.getString() : value.toString());
      }
    }
    out.write("</dl>\n");
  }

  private void pair(String name, String value) throws IOException {
    out.write("<dt>%s</dt><dd dir=\"auto\">%s</dd>\n".formatted(escaped(name), escaped(value)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
