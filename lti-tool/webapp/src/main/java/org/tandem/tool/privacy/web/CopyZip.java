package org.tandem.tool.privacy.web;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.privacy.Kept;
import org.tandem.tool.privacy.PersonRecords;

/**
 * Writes a person's copy as a ZIP file: {@code index.html} to read, {@code data.json} for machines,
 * and the files. It goes out as it is made; no more than a row or a piece of a file is in memory.
 */
final class CopyZip {
  private static final int PIECE = 16 * 1024;

  private final List<Kept> all;
  private final PrivacyTexts texts;
  private final Instant now;

  CopyZip(List<Kept> all, Locale language, Instant now) {
    this.all = all;
    this.texts = new PrivacyTexts(language);
    this.now = now;
  }

  /** Writes the copy; the stream stays open. */
  void write(PersonRecords.Moment moment, UUID personId, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry("index.html"));
    Writer page = new OutputStreamWriter(new Open(zip), StandardCharsets.UTF_8);
    new CopyPage(page, texts).write(moment, all, now);
    page.flush();
    zip.putNextEntry(new ZipEntry("data.json"));
    data(moment, personId, zip);
    for (Kept kept : all) {
      for (Holding holding : kept.holdings()) {
        moment.files(holding, (id, name, content) -> file(zip, id, name, content));
      }
    }
    zip.finish();
  }

  private void data(PersonRecords.Moment moment, UUID personId, OutputStream zip)
      throws IOException {
    try (JsonGenerator json = Json.createGenerator(new Open(zip))) {
      json.writeStartObject()
          .write("format", "tandem-copy/1")
          .write("madeAt", now.toString())
          .write("person", personId.toString());
      json.writeStartObject("names");
      moment.names().forEach((id, name) -> json.write(id.toString(), name));
      json.writeEnd().writeStartObject("topics");
      for (Kept kept : all) {
        json.writeStartObject(kept.topic().id());
        for (Holding holding : kept.holdings()) {
          json.writeStartArray(holding.table());
          moment.rows(holding, json::write);
          json.writeEnd();
        }
        json.writeEnd();
      }
      json.writeEnd().writeEnd();
    }
  }

  private static void file(ZipOutputStream zip, UUID id, String name, InputStream content)
      throws IOException {
    zip.putNextEntry(
        new ZipEntry("files/" + id + "/" + name.replaceAll("[^\\p{L}\\p{N}._-]", "_")));
    byte[] piece = new byte[PIECE];
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      zip.write(piece, 0, read);
    }
  }

  /** Lets a writer end without ending the file that it writes into. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
