package org.tandem.tool.agreements;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.ProgramTemplate;

/**
 * What the parties sign who change a signed agreement: the changed clauses alone, with the reason,
 * and who the parties are where that changes. Whatever it does not name stays as it was signed
 * before.
 *
 * @param base the agreement that holds now
 * @param next the whole agreement as it would read afterwards
 * @param reason why it is changed
 */
record AmendmentContent(InForce base, AgreementContent next, String reason) {
  /** In place of a clause: who signs besides the two. */
  static final String THIRD = "third-party";

  /** What is changed, in the order of the agreement. */
  List<Change> changes() {
    List<Change> changes =
        Clauses.all(next.program().template())
            .map(
                id ->
                    new Change(
                        id,
                        title(next.program().template(), id, next.language()),
                        base.text(id),
                        next.texts().getOrDefault(id, "")))
            .filter(change -> !change.before().equals(change.after()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (isThirdOther()) {
      changes.add(new Change(THIRD, "", name(base.third()), name(next.third())));
    }
    return changes;
  }

  private boolean isThirdOther() {
    return !base.third().map(Signer::person).equals(next.third().map(Signer::person));
  }

  private static String name(Optional<Signer> signer) {
    return signer.map(Signer::name).orElse("");
  }

  /** The content with its fingerprint. */
  Content seal() {
    JsonArrayBuilder clauses = Json.createArrayBuilder();
    Optional<String> end = Optional.empty();
    for (Change change : changes()) {
      if (change.id().equals(Clauses.END)) {
        end = Optional.of(change.after());
      } else if (!change.id().equals(THIRD)) {
        clauses.add(
            Json.createObjectBuilder()
                .add("id", change.id())
                .add("title", change.title())
                .add("text", change.after()));
      }
    }
    JsonObjectBuilder content =
        Json.createObjectBuilder()
            .add("format", "tandem-amendment/1")
            .add("engagement", next.pair().id().toString())
            .add("number", next.number())
            .add("previous", next.previous().orElseThrow())
            .add("amends", base.hash())
            .add("reason", reason)
            .add("clauses", clauses);
    end.ifPresent(day -> content.add("endsOn", day));
    if (isThirdOther()) {
      content.add("parties", next.parties());
    }
    return Content.of(content.build());
  }

  private static String title(ProgramTemplate template, String id, Locale language) {
    return template.clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .map(Clause::title)
        .map(title -> title.in(language))
        .findFirst()
        .orElse("");
  }
}
