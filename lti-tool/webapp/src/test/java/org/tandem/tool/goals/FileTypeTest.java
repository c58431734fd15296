package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.it.Noise;
import org.tandem.tool.kernel.Rejection;

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

  @Test
  void neverFailsWhateverSomebodyMadeOfAFile() throws IOException {
    Noise noise = new Noise(35);
    byte[] office = zip("[Content_Types].xml", "word/document.xml");
    List<String> names = List.of("a.docx", "a.odt", "a.pdf", "a.txt", "../../a.png", "a", "");
    for (int i = 0; i < 1_000; i++) {
      byte[] content = i % 2 == 0 ? noise.mangled(office) : noise.bytes();
      try {
        EvidenceFile.of(noise.oneOf(names), content);
      } catch (Rejection refused) {
        assertThat(refused.code()).isIn("file-empty", "file-type", "not-text");
      }
    }
  }

  /** Ten megabytes may hold ten gigabytes of nothing: that is not unpacked to the end. */
  @Test
  void refusesAnArchiveThatIsMeantToKeepTheServerBusy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/nothing.bin"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
    }
    assertThat(out.size()).isLessThan(EvidenceFile.MOST_BYTES);
    refuses("file-type", "a.docx", out.toByteArray());
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
