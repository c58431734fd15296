package org.tandem.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.tool.it.Noise;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.ProgramQuestions;

class SheetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "user_id,role,skills\r\n7,mentor,\"law; \"\"old\"\" law\"\r\n",
        "User_ID;Role;Skills\n7;mentor;\"law; \"\"old\"\" law\"\n",
        "user_id\trole\tskills\n\n7\tmentor\t\"law; \"\"old\"\" law\"",
        "skills,role,shoe size,user_id\n\"law| \"\"old\"\" law\",mentor,43,7\n"
      })
  void readsWhatSpreadsheetsSave(String text) {
    Sheet sheet = Sheet.read(text, ProgramQuestions.NONE);

    assertThat(sheet.lines()).hasSize(1);
    SheetLine line = sheet.lines().get(0);
    assertThat(line.text(Column.USER_ID)).isEqualTo("7");
    assertThat(line.text(Column.ROLE)).isEqualTo("mentor");
    assertThat(line.words(Column.SKILLS)).containsExactly("law", "\"old\" law");
    assertThat(line.find(Column.EMAIL)).isEmpty();
  }

  @Test
  void saysWhereEachLineBegins() {
    Sheet sheet =
        Sheet.read("email,about\na@x,\"two\nlines\"\n,\nb@x,one\n", ProgramQuestions.NONE);

    assertThat(sheet.lines()).extracting(SheetLine::number).containsExactly(2, 5);
  }

  @Test
  void namesTheHeadingsThatMeanNothing() {
    assertThat(Sheet.read("user_id,shoe size,role,\n1,2,3,\n", ProgramQuestions.NONE).ignored())
        .containsExactly("shoe size");
  }

  @Test
  void refusesWhatIsNoTableOfPeople() {
    assertRefused("", "not-a-table");
    assertRefused("name,role\nMai,mentor\n", "no-person-column");
    assertRefused("user_id\n" + "1\n".repeat(CsvTable.MOST_LINES + 1), "too-many-lines");
  }

  @Test
  void readsUtf8WithAMarkOrWithoutAndNothingElse() {
    String text = "user_id,name\n1,منى\n";
    assertThat(CsvTable.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(CsvTable.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThatThrownBy(() -> CsvTable.text("Zoë".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.code()).isEqualTo("not-utf8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
  void writesNothingThatASpreadsheetWouldRun(String formula) {
    CsvText csv = new CsvText();
    csv.line(formula);

    assertThat(csv.text()).matches("(?s)\"?'.*");
  }

  @Property(tries = 200)
  void readsWhatItWrites(
      @ForAll
          @StringLength(min = 1, max = 20)
          @CharRange(from = ' ', to = '~')
          @CharRange(from = 'ا', to = 'ي')
          String about) {
    CsvText csv = new CsvText();
    csv.line("user_id", "about");
    csv.line("1", about);

    String read = Sheet.read(csv.text(), ProgramQuestions.NONE).lines().get(0).text(Column.ABOUT);

    // An apostrophe before what looks like a formula is the one thing that may be lost.
    assertThat(read).isIn(about.strip(), about.strip().replaceFirst("^'", ""));
  }

  @Test
  void readsOrRefusesWhateverSomebodyMadeOfATable() {
    String right =
        "user_id,role,skills,seats\n7,mentor,\"law; \"\"old\"\" law\",3\n8,mentee,law,\n";
    Noise noise = new Noise(34);
    int read = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] file = noise.mangled(right.getBytes(StandardCharsets.UTF_8));
      try {
        Sheet.read(CsvTable.text(file), ProgramQuestions.NONE);
        read++;
      } catch (Rejection refused) {
        assertThat(refused.code())
            .isIn("not-a-table", "no-person-column", "not-utf8", "not-text", "text-too-long");
      }
    }
    assertThat(read).isBetween(100, 900);
  }

  @Test
  void refusesOtherEncodingsAndTooMuch() {
    for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThatThrownBy(
              () ->
                  Sheet.read(
                      CsvTable.text("user_id,name\n1,Zoë\n".getBytes(other)),
                      ProgramQuestions.NONE))
          .isInstanceOf(Rejection.class);
    }
    assertThatThrownBy(() -> CsvTable.text(new byte[CsvTable.MOST_BYTES + 1]))
        .isInstanceOfSatisfying(
            Rejection.class, e -> assertThat(e.code()).isEqualTo("file-too-large"));
    assertThatThrownBy(
            () -> Sheet.read("user_id,about\n1,\"" + "x".repeat(2_000_000), ProgramQuestions.NONE))
        .isInstanceOf(Rejection.class);
  }

  private static void assertRefused(String text, String code) {
    assertThatThrownBy(() -> Sheet.read(text, ProgramQuestions.NONE))
        .isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
