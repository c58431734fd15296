package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
  private static final byte[] PDF = bytes("%PDF-1.7 and so on");
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

  @Test
  void knowsAFileByWhatIsInIt() throws IOException {
    assertThat(EvidenceFile.of("C:\\shift\\sheet.PDF", PDF))
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("sheet.PDF");
              assertThat(file.type()).isEqualTo("application/pdf");
              assertThat(file.hash()).hasSize(64);
            });
    assertThat(EvidenceFile.of("a.jpeg", JPEG).type()).isEqualTo("image/jpeg");
    assertThat(EvidenceFile.of("ملاحظات.txt", bytes("قائمة\r\n\tx")).type())
        .isEqualTo("text/plain");
    assertThat(EvidenceFile.of("a.docx", zip("[Content_Types].xml", "word/document.xml")).type())
        .endsWith("wordprocessingml.document");
    assertThat(FileType.of("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
        .isEqualTo(FileType.ODT);
  }

  @ParameterizedTest
  @CsvSource({
    "sheet.pdf, MZ this is a program",
    "sheet.png, %PDF-1.7",
    "sheet.exe, MZ this is a program",
    "sheet.svg, <svg onload='x'/>",
    "sheet.html, <p>x</p>",
    "sheet, %PDF-1.7",
    "sheet.docx, PK no archive"
  })
  void refusesWhatIsNotWhatItsNameSays(String name, String content) {
    refuses("file-type", name, bytes(content));
  }

  @Test
  void refusesMacrosOtherArchivesAndBinaryTexts() throws IOException {
    refuses(
        "file-type",
        "a.docx",
        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    refuses("file-type", "a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
    refuses("file-type", "a.xlsx", zip("run.sh"));
    refuses("file-type", "a.ods", openDocument("application/vnd.oasis.opendocument.text"));
    refuses("file-type", "a.txt", new byte[] {'a', 0, 'b'});
    refuses("file-type", "a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
  }

  @Test
  void refusesNothingAndTooMuch() {
    refuses("file-empty", "a.txt", new byte[0]);
    refuses("file-too-large", "a.pdf", new byte[EvidenceFile.MOST_BYTES + 1]);
  }

  private static void refuses(String code, String name, byte[] content) {
    assertThatThrownBy(() -> EvidenceFile.of(name, content)).extracting("code").isEqualTo(code);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return out.toByteArray();
  }

  private static byte[] openDocument(String type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length());
      CRC32 sum = new CRC32();
      sum.update(bytes(type));
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(bytes(type));
    }
    return out.toByteArray();
  }
}
