package org.tandem.demo.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.School;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Html;

/** Leads a newcomer through the story, step by step, and marks what has been done. */
final class Guide {
  private final String path;
  private final School school;
  private final Optional<URI> tool;
  private final Optional<Path> consoleKeyFile;

  Guide(String path, School school, Optional<URI> tool, Optional<Path> consoleKeyFile) {
    this.path = path;
    this.school = school;
    this.tool = tool;
    this.consoleKeyFile = consoleKeyFile;
  }

  Html show() {
    if (tool.isEmpty()) {
      return Html.EMPTY;
    }
    List<Step> steps = steps(tool.get());
    int next =
        IntStream.range(0, steps.size()).filter(i -> !steps.get(i).done()).findFirst().orElse(-1);
    return Html.of(
        """
        <section class="guide" aria-labelledby="guide">
        <h2 id="guide">From nothing to a signed grade, in seven steps</h2>
        <ol>{}</ol>
        </section>
        """,
        Html.join(IntStream.range(0, steps.size()).mapToObj(i -> show(steps.get(i), i == next))));
  }

  private static Html show(Step step, boolean next) {
    return Html.of(
        """
        <li class="{}"{}><h3>{}{}</h3>{}</li>
        """,
        step.done() ? "done" : next ? "next" : "later",
        next ? new Html(" aria-current=\"step\"") : Html.EMPTY,
        step.title(),
        step.done() ? new Html(" <span class=\"tag\">Done</span>") : Html.EMPTY,
        step.text());
  }

  private List<Step> steps(URI tool) {
    boolean registered = !school.tools().isEmpty();
    boolean active = school.tools().stream().anyMatch(Tool::active);
    boolean added = school.courses().stream().anyMatch(c -> !school.activities(c.id()).isEmpty());
    boolean graded = school.courses().stream().anyMatch(this::graded);
    return List.of(
        new Step("Ask Tandem for a registration link", registered, console(tool)),
        new Step(
            "Paste the link into this LMS",
            registered,
            Html.of(
                "<p>Tandem and the LMS exchange addresses and keys by themselves.</p>{}",
                continueAs(DemoSchool.ALEX, "/admin/tools", "Paste it as Alex Morgan"))),
        new Step(
            "Approve on both sides",
            active,
            Html.of(
                """
                <p>In Tandem's console, approve the new connection. Here, activate the tool.</p>{}
                """,
                continueAs(DemoSchool.ALEX, "/admin/tools", "Activate it as Alex Morgan"))),
        new Step(
            "Open a program",
            added,
            Html.of(
                """
                <p>Under External tools, choose “Open console”: pick a template, open the program.</p>
                {}
                """,
                continueAs(DemoSchool.ALEX, "/admin/tools", "Open a program as Alex Morgan"))),
        new Step(
            "Add it to a course",
            added,
            Html.of(
                """
                <p>“Add activity” lets you choose a widget and its grade policy.</p>{}
                """,
                continueAs(
                    DemoSchool.PRIYA,
                    "/courses/" + DemoSchool.NURSING,
                    "Add it as Dr. Priya Raman"))),
        new Step(
            "Be the learners",
            graded,
            Html.of(
                """
                <p>Choose people below and open the activity: one offers to mentor, one wishes for a
                mentor. Run and publish the match as the instructor, then sign, set a goal, meet, and
                show evidence as the two of them.</p>
                """)),
        new Step(
            "See the grade",
            graded,
            Html.of(
                """
                <p>What both signed for stands in the gradebook, and says what it rests on.</p>{}
                """,
                continueAs(
                    DemoSchool.PRIYA,
                    "/courses/" + DemoSchool.NURSING + "/grades",
                    "Open the gradebook as Dr. Priya Raman"))));
  }

  private Html console(URI tool) {
    Html key =
        consoleKey()
            .map(
                text ->
                    Html.of(
                        """
                        <p>The console key is <code id="console-key">{}</code>
                        <button type="button" class="quiet" data-copy="console-key">Copy key</button>
                        </p>
                        """,
                        text))
            .orElse(Html.EMPTY);
    return Html.of(
        """
        <p>Open <a href="{}/console" target="_blank" rel="noopener">Tandem's console (new tab)</a>,
        sign in with the console key, and create a registration link.</p>{}
        """,
        tool,
        key);
  }

  private Optional<String> consoleKey() {
    return consoleKeyFile
        .filter(Files::isReadable)
        .map(
            file -> {
              try {
                return Files.readString(file).strip();
              } catch (IOException e) {
                return "";
              }
            })
        .filter(key -> !key.isEmpty());
  }

  private Html continueAs(String personId, String next, String label) {
    return Html.of(
        """
        <form method="post" action="{}/people/{}"><input type="hidden" name="next" value="{}">
        <button class="quiet">{}</button></form>
        """,
        path,
        personId,
        next,
        label);
  }

  private boolean graded(Course course) {
    return school.lineItems(course.id()).stream()
        .map(LineItem::id)
        .anyMatch(id -> !school.grades(id).isEmpty());
  }

  private record Step(String title, boolean done, Html text) {}
}
