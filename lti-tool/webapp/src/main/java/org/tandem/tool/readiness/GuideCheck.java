package org.tandem.tool.readiness;

import static org.tandem.tool.readiness.GuideFlaw.Code.CHOICES;
import static org.tandem.tool.readiness.GuideFlaw.Code.FORMAT;
import static org.tandem.tool.readiness.GuideFlaw.Code.ID;
import static org.tandem.tool.readiness.GuideFlaw.Code.LINK;
import static org.tandem.tool.readiness.GuideFlaw.Code.SECTIONS;
import static org.tandem.tool.readiness.GuideFlaw.Code.SIDE;
import static org.tandem.tool.readiness.GuideFlaw.Code.SITUATIONS;
import static org.tandem.tool.readiness.GuideFlaw.Code.TEXT;
import static org.tandem.tool.readiness.GuideFlaw.Code.TWICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a guide as a file gave it: any member may be missing there. */
final class GuideCheck {
  private static final Pattern ID_FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
  private static final Pattern HTTPS = Pattern.compile("https://[^\\s<>\"]{3,500}");
  private static final int HIGHEST_VERSION = 9999;
  private static final int MOST_SECTIONS = 12;
  private static final int MOST_SITUATIONS = 8;
  private static final int FEWEST_CHOICES = 2;
  private static final int MOST_CHOICES = 6;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_TEXT = 1500;

  private final List<GuideFlaw> flaws = new ArrayList<>();

  private GuideCheck() {}

  static List<GuideFlaw> of(Guide guide) {
    GuideCheck check = new GuideCheck();
    check.whole(guide);
    return List.copyOf(check.flaws);
  }

  private void whole(Guide guide) {
    require(Guide.FORMAT.equals(guide.format()), FORMAT, "format");
    require(isId(guide.id()), ID, "id");
    require(guide.version() >= 1 && guide.version() <= HIGHEST_VERSION, ID, "version");
    require(guide.side() != null, SIDE, "side");
    text(guide.name(), LONGEST_TITLE, "name");
    List<Guide.Section> sections = given(guide.sections());
    require(!sections.isEmpty() && sections.size() <= MOST_SECTIONS, SECTIONS, "sections");
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), "sections[" + i + "]");
    }
    List<Guide.Situation> situations = given(guide.situations());
    require(situations.size() <= MOST_SITUATIONS, SITUATIONS, "situations");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < situations.size(); i++) {
      situation(situations.get(i), ids, "situations[" + i + "]");
    }
  }

  private void section(Guide.@Nullable Section section, String where) {
    if (section == null) {
      require(false, TEXT, where);
      return;
    }
    text(section.title(), LONGEST_TITLE, where + ".title");
    text(section.text(), LONGEST_TEXT, where + ".text");
    if (section.link() != null) {
      @Nullable String address = section.link().address();
      require(address != null && HTTPS.matcher(address).matches(), LINK, where + ".link.address");
      text(section.link().text(), LONGEST_TITLE, where + ".link.text");
    }
  }

  private void situation(Guide.@Nullable Situation situation, Set<String> ids, String where) {
    if (situation == null) {
      require(false, TEXT, where);
      return;
    }
    id(situation.id(), ids, where);
    text(situation.text(), LONGEST_TEXT, where + ".text");
    List<Guide.Option> choices = given(situation.choices());
    require(
        choices.size() >= FEWEST_CHOICES
            && choices.size() <= MOST_CHOICES
            && choices.stream().anyMatch(one -> one != null && one.fits()),
        CHOICES,
        where + ".choices");
    Set<String> own = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      choice(choices.get(i), own, where + ".choices[" + i + "]");
    }
  }

  private void choice(Guide.@Nullable Option choice, Set<String> ids, String where) {
    if (choice == null) {
      require(false, TEXT, where);
      return;
    }
    id(choice.id(), ids, where);
    text(choice.text(), LONGEST_TEXT, where + ".text");
    text(choice.why(), LONGEST_TEXT, where + ".why");
  }

  private void id(@Nullable String id, Set<String> others, String where) {
    require(isId(id), ID, where + ".id");
    require(id == null || others.add(id), TWICE, where + ".id");
  }

  private void text(@Nullable Map<String, String> texts, int longest, String where) {
    boolean fine =
        texts != null
            && texts.containsKey("en")
            && texts.values().stream()
                .allMatch(text -> text != null && !text.isBlank() && text.length() <= longest);
    require(fine, TEXT, where);
  }

  private void require(boolean fine, GuideFlaw.Code code, String where) {
    if (!fine) {
      flaws.add(new GuideFlaw(code, where));
    }
  }

  private static boolean isId(@Nullable String id) {
    return id != null && ID_FORM.matcher(id).matches();
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
