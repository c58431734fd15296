package org.tandem.tool.surveys;

import static org.tandem.tool.surveys.InstrumentFlaw.Code.FORMAT;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.ID;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.ITEMS;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.LABELS;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.RIGHTS_MISSING;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.SCALE;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.SUBSCALE_EMPTY;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.SUBSCALE_UNKNOWN;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.TWICE;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.LocalText;

/** Reads the members of one instrument and keeps a list of what is wrong. */
final class InstrumentReader {
  private static final Set<String> MEMBERS =
      Set.of(
          "format",
          "id",
          "version",
          "name",
          "source",
          "licence",
          "scale",
          "prompt",
          "subscales",
          "items");
  private static final Set<String> SIDES = Set.of("mentor", "mentee");
  private static final int MOST_ITEMS = 60;
  private static final int MOST_NUMBERS = 11;
  private static final int HIGHEST_VERSION = 9999;

  private final InstrumentMembers members = new InstrumentMembers();

  InstrumentFile read(JsonObject json) {
    members.only(json, MEMBERS, "");
    if (!members.string(json, "format", "").equals(InstrumentFile.FORMAT)) {
      members.flaw(FORMAT, "format");
    }
    String id = members.string(json, "id", "");
    int version = members.number(json, "version", "");
    if (!isId(id) || version < 1 || version > HIGHEST_VERSION) {
      members.flaw(ID, "id, version");
    }
    LocalText name = members.text(json, "name", "");
    String source = right(json, "source");
    String licence = right(json, "licence");
    Instrument.Scale scale = scale(members.object(json, "scale", ""));
    Map<Side, LocalText> prompt = bySide(json, "prompt", "");
    List<Instrument.Subscale> subscales = list(json, "subscales", this::subscale);
    List<Instrument.Item> items = list(json, "items", this::item);
    check(subscales, items);
    Optional<Instrument> instrument =
        Optional.of(
            new Instrument(id, version, name, source, licence, scale, prompt, subscales, items));
    return new InstrumentFile(
        instrument.filter(read -> members.flaws().isEmpty()), members.flaws());
  }

  private String right(JsonObject json, String name) {
    String right = members.string(json, name, "");
    if (right.isBlank()) {
      members.flaw(RIGHTS_MISSING, name);
    }
    return right.strip();
  }

  private Instrument.Scale scale(JsonObject json) {
    members.only(json, Set.of("from", "to", "labels"), "scale");
    int from = members.number(json, "from", "scale");
    int to = members.number(json, "to", "scale");
    if (to <= from || to - from >= MOST_NUMBERS) {
      members.flaw(SCALE, "scale");
    }
    Map<Integer, LocalText> labels = new TreeMap<>();
    JsonObject named = members.object(json, "labels", "scale");
    for (String number : named.keySet()) {
      if (number.matches("-?[0-9]{1,3}")) {
        labels.put(Integer.valueOf(number), members.text(named, number, "scale.labels"));
      } else {
        members.flaw(LABELS, "scale.labels." + number);
      }
    }
    if (!labels.containsKey(from)
        || !labels.containsKey(to)
        || labels.keySet().stream().anyMatch(number -> number < from || number > to)) {
      members.flaw(LABELS, "scale.labels");
    }
    return new Instrument.Scale(from, to, labels);
  }

  private Instrument.Subscale subscale(JsonObject json, String where) {
    members.only(json, Set.of("id", "name"), where);
    return new Instrument.Subscale(id(json, where), members.text(json, "name", where));
  }

  private Instrument.Item item(JsonObject json, String where) {
    members.only(json, Set.of("id", "subscale", "reversed", "text"), where);
    return new Instrument.Item(
        id(json, where),
        members.string(json, "subscale", where),
        members.flag(json, "reversed", where),
        bySide(json, "text", where));
  }

  private String id(JsonObject json, String where) {
    String id = members.string(json, "id", where);
    if (!id.isEmpty() && !isId("x" + id)) {
      members.flaw(ID, where + ".id");
    }
    return id;
  }

  /** A text for both sides, or one for each under the names of the sides. */
  private Map<Side, LocalText> bySide(JsonObject json, String name, String where) {
    Map<Side, LocalText> texts = new EnumMap<>(Side.class);
    JsonObject found = members.object(json, name, where);
    boolean apart = found.keySet().stream().anyMatch(SIDES::contains);
    String place = InstrumentMembers.place(where, name);
    if (apart) {
      members.only(found, SIDES, place);
    }
    for (Side side : Side.values()) {
      texts.put(
          side,
          apart
              ? members.text(found, side.name().toLowerCase(Locale.ROOT), place)
              : members.text(json, name, where));
      if (!apart) {
        texts.put(Side.MENTOR, texts.get(side));
        texts.put(Side.MENTEE, texts.get(side));
        break;
      }
    }
    return texts;
  }

  private void check(List<Instrument.Subscale> subscales, List<Instrument.Item> items) {
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      members.flaw(ITEMS, "items");
    }
    twice(items, Instrument.Item::id, "items");
    twice(subscales, Instrument.Subscale::id, "subscales");
    Set<String> known = new HashSet<>();
    subscales.forEach(one -> known.add(one.id()));
    Set<String> used = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String subscale = items.get(i).subscale();
      used.add(subscale);
      if (!subscale.isEmpty() && !known.contains(subscale)) {
        members.flaw(SUBSCALE_UNKNOWN, "items[" + i + "].subscale");
      }
    }
    known.stream()
        .filter(one -> !used.contains(one))
        .sorted()
        .forEach(one -> members.flaw(SUBSCALE_EMPTY, one));
  }

  private <T> void twice(List<T> all, Function<T, String> id, String where) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      String one = id.apply(all.get(i));
      if (!one.isEmpty() && !seen.add(one)) {
        members.flaw(TWICE, where + "[" + i + "].id");
      }
    }
  }

  private interface Entry<T> {
    T read(JsonObject json, String where);
  }

  private <T> List<T> list(JsonObject json, String name, Entry<T> entry) {
    List<T> all = new ArrayList<>();
    List<JsonObject> found = members.objects(json, name);
    for (int i = 0; i < found.size(); i++) {
      all.add(entry.read(found.get(i), name + "[" + i + "]"));
    }
    return all;
  }

  private static boolean isId(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{1,39}");
  }
}
