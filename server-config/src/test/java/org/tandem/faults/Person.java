package org.tandem.faults;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/**
 * Somebody with a browser: reads pages again until they load, and tries what did not work again
 * after a look whether it did.
 */
final class Person {
  private static final Duration GIVES_UP = Duration.ofMinutes(10);

  private final Browser browser;
  private final Notebook notebook;
  private final Random random;

  /** Somebody with this browser; {@code random} says how long they pause. */
  Person(Browser browser, Notebook notebook, Random random) {
    this.browser = browser;
    this.notebook = notebook;
    this.random = random;
  }

  /** What the platform calls them. */
  String id() {
    return browser.user().id();
  }

  /** What they are called. */
  String name() {
    return "Learner " + browser.user().number();
  }

  /** What the platform calls somebody of this name. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Chooses one of so many. */
  int chooses(int many) {
    return random.nextInt(many);
  }

  /**
   * Reads something, however often that takes.
   *
   * @throws NoSuchElementException where it is not there, or not any more
   */
  JsonValue read(String path) throws InterruptedException {
    long end = System.nanoTime() + GIVES_UP.toNanos();
    String last = "";
    while (System.nanoTime() < end) {
      try {
        HttpResponse<String> answer = browser.ask(Request.get(path));
        if (answer.statusCode() == 200) {
          return parse(answer.body());
        }
        if (answer.statusCode() == 404) {
          throw new NoSuchElementException(id() + " finds no " + path);
        }
        last = answer.statusCode() + " " + answer.body();
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
          browser.close();
        }
      } catch (IOException e) {
        last = e.toString();
      }
      pause();
    }
    throw new IllegalStateException(id() + " could not read " + path + ": " + last);
  }

  /** Reads something once, and notes that they tried and that they were shown it. */
  void glance(String path, Told thing) throws InterruptedException {
    notebook.tried(thing);
    try {
      if (browser.ask(Request.get(path)).statusCode() == 200) {
        notebook.told(thing);
      }
    } catch (IOException e) {
      browser.close();
    }
  }

  /** Does something until a look shows that it is done. */
  void until(Look done, Told thing, Write write) throws InterruptedException {
    until(done, thing, write, true);
    notebook.told(thing);
  }

  /**
   * Does something again and again until a look shows what was hoped for.
   *
   * @param ends whether an answer that it worked is enough
   */
  void until(Look done, Told thing, Write write, boolean ends) throws InterruptedException {
    long end = System.nanoTime() + GIVES_UP.toNanos();
    while (!done.look()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(id() + " never came to " + thing);
      }
      Optional<Request> next = write.next();
      if (next.isPresent() && attempt(next.get(), thing) && ends) {
        return;
      }
      pause();
    }
  }

  /** Does something once; whoever it matters to looks again later. */
  void does(Optional<Request> what, Told thing) throws InterruptedException {
    if (what.isPresent() && attempt(what.get(), thing)) {
      notebook.told(thing);
    }
  }

  /** Was told something by a page. */
  void told(Told thing) {
    notebook.told(thing);
  }

  /** Waits until a look shows it. */
  void await(Look done) throws InterruptedException {
    long end = System.nanoTime() + GIVES_UP.toNanos();
    while (!done.look()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(id() + " waited in vain");
      }
      pause();
    }
  }

  private boolean attempt(Request request, Told thing) throws InterruptedException {
    notebook.tried(thing);
    try {
      HttpResponse<String> answer = browser.ask(request);
      int status = answer.statusCode();
      if (status / 100 == 2) {
        return true;
      }
      if (status / 100 == 4) {
        notebook.refused(thing);
        refused(status, answer.body(), request);
      }
    } catch (IOException unknown) {
      // It may have worked: the next look says.
    }
    return false;
  }

  /** What somebody else changed meanwhile is looked at again; anything else is a fault of ours. */
  private void refused(int status, String body, Request request) {
    if (status == 401 || status == 403) {
      browser.close();
    } else if (status == 400 || status == 405 || status == 415) {
      throw new IllegalStateException(
          id() + " " + request.method() + " " + request.path() + ": " + status + " " + body);
    }
  }

  /**
   * Waits a moment.
   *
   * @throws InterruptedException where somebody else cannot go on
   */
  void pause() throws InterruptedException {
    if (notebook.isGivenUp()) {
      throw new InterruptedException("somebody else cannot go on");
    }
    Thread.sleep(300 + random.nextInt(600));
  }

  private static JsonValue parse(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }

  /** A look at a page. */
  interface Look {
    /** Whether it shows what somebody looks for. */
    boolean look() throws InterruptedException;
  }

  /** What somebody does next. */
  interface Write {
    /** It as a request; nothing where it cannot be done yet. */
    Optional<Request> next() throws InterruptedException;
  }
}
