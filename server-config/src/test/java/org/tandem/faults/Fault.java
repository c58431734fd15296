package org.tandem.faults;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.tandem.faults.Wire.State;

/** A thing that goes wrong and is mended after a while. */
enum Fault {
  NODE_KILLED(
      (scene, node, random) -> {
        scene.nodes().kill(node);
        last(random);
        scene.nodes().start(node);
      }),
  DATABASE_KILLED((scene, node, random) -> scene.database().killAndRestart()),
  DATABASE_CUT(toDatabase(State.CUT)),
  DATABASE_SLOW(toDatabase(State.SLOW)),
  DATABASE_SILENT(toDatabase(State.SILENT)),
  LMS_CUT(toLms(State.CUT)),
  LMS_SLOW(toLms(State.SLOW)),
  LMS_SILENT(toLms(State.SILENT)),
  /** From its next start a node believes in another time, until it starts once more. */
  CLOCK_WRONG(Fault::startWithAWrongClock);

  /** In seconds; the doctor lets less than a minute pass. */
  private static final int WRONG_BY = 20;

  private static final int SHORTEST_MILLIS = 1_500;
  private static final int SPREAD_MILLIS = 2_500;

  @SuppressWarnings("ImmutableEnumChecker") // strikes keep nothing
  private final Strike strike;

  Fault(Strike strike) {
    this.strike = strike;
  }

  /** What goes wrong, and how it is mended. */
  private interface Strike {
    void at(Scene scene, int node, Random random) throws Exception;
  }

  /** Goes wrong and is mended again; {@code node} is the one it strikes, if it strikes one. */
  void strike(Scene scene, int node, Random random) throws Exception {
    strike.at(scene, node, random);
  }

  private static void startWithAWrongClock(Scene scene, int node, Random random) throws Exception {
    int seconds = random.nextBoolean() ? WRONG_BY : -WRONG_BY;
    String option = SkewedClock.option(scene.folder(), seconds);
    scene.nodes().kill(node);
    scene.nodes().start(node, Map.of("JAVA_TOOL_OPTIONS", option));
  }

  private static Strike toDatabase(State state) {
    return (scene, node, random) -> bend(scene.toDatabase(node), state, random);
  }

  private static Strike toLms(State state) {
    return (scene, node, random) -> bend(scene.toLms(), state, random);
  }

  private static void bend(Wire wire, State state, Random random) throws InterruptedException {
    wire.become(state);
    last(random);
    wire.become(State.WHOLE);
  }

  private static void last(Random random) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS));
  }
}
