package org.tandem.tool.goals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tandem.tool.kernel.Rejection;

/** The kinds of files that are taken as evidence, each known by its first bytes or its parts. */
enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg"),
  WEBP("image/webp", "webp"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  TEXT("text/plain", "txt md csv");

  private static final int MOST_PARTS = 2_000;

  /** Bytes: an office document packs its texts to a tenth, and its pictures hardly at all. */
  private static final long MOST_UNPACKED = 10L * EvidenceFile.MOST_BYTES;

  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private final String mediaType;
  private final String endings;

  FileType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * What a file is: its ending says what it claims to be, and its content has to bear that out.
   *
   * @throws Rejection (file-type) for anything else
   */
  static FileType of(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> List.of(type.endings.split(" ", -1)).contains(ending) && type.fits(content))
        .findFirst()
        .orElseThrow(
            () ->
                Rejection.invalid(
                    "file-type",
                    "Show a PDF, a picture (PNG, JPEG, WebP), a plain text, or an office document"
                        + " without macros (docx, xlsx, pptx, odt, ods, odp)."));
  }

  private boolean fits(byte[] content) {
    return switch (this) {
      case PDF -> startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0);
      case PNG -> startsWith(content, PNG_START, 0);
      case JPEG -> startsWith(content, JPEG_START, 0);
      case WEBP ->
          startsWith(content, "RIFF".getBytes(StandardCharsets.US_ASCII), 0)
              && startsWith(content, "WEBP".getBytes(StandardCharsets.US_ASCII), 8);
      case DOCX -> isOffice(content, "word/");
      case XLSX -> isOffice(content, "xl/");
      case PPTX -> isOffice(content, "ppt/");
      case ODT, ODS, ODP -> isOpenDocument(content);
      case TEXT -> isText(content);
    };
  }

  private static boolean startsWith(byte[] content, byte[] start, int from) {
    return content.length >= from + start.length
        && Arrays.equals(content, from, from + start.length, start, 0, start.length);
  }

  private static boolean isOffice(byte[] content, String folder) {
    Set<String> parts = parts(content);
    return parts.contains("[Content_Types].xml")
        && parts.stream().anyMatch(part -> part.startsWith(folder))
        && parts.stream().noneMatch(part -> part.endsWith("vbaProject.bin"));
  }

  private boolean isOpenDocument(byte[] content) {
    // The first part is stored as it is and says the type (OpenDocument 1.3 part 2, 3.3).
    int from = 38;
    return startsWith(content, "mimetype".getBytes(StandardCharsets.US_ASCII), 30)
        && startsWith(content, mediaType.getBytes(StandardCharsets.US_ASCII), from)
        && parts(content).stream().noneMatch(part -> part.startsWith("Basic/"));
  }

  /** The names of an archive's parts; none where it is no archive, or one that never ends. */
  private static Set<String> parts(byte[] content) {
    Set<String> names = new HashSet<>();
    byte[] piece = new byte[64 * 1024];
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && names.size() < MOST_PARTS;
          entry = zip.getNextEntry()) {
        names.add(entry.getName());
        for (int read = zip.read(piece); read > 0; read = zip.read(piece)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return Set.of();
          }
        }
      }
      return names;
    } catch (IOException | IllegalArgumentException e) {
      return Set.of();
    }
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
