package org.tandem.faults;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A thing that goes wrong and is mended after a while. */
enum Fault {
  NODE_KILLED {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      scene.nodes().kill(node);
      last(random);
      scene.nodes().start(node);
    }
  },
  DATABASE_KILLED {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      scene.database().killAndRestart();
    }
  },
  DATABASE_CUT {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toDatabase(node), Wire.State.CUT, random);
    }
  },
  DATABASE_SLOW {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toDatabase(node), Wire.State.SLOW, random);
    }
  },
  DATABASE_SILENT {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toDatabase(node), Wire.State.SILENT, random);
    }
  },
  LMS_CUT {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toLms(), Wire.State.CUT, random);
    }
  },
  LMS_SLOW {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toLms(), Wire.State.SLOW, random);
    }
  },
  LMS_SILENT {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      bend(scene.toLms(), Wire.State.SILENT, random);
    }
  },
  /** From its next start a node believes in another time, until it starts once more. */
  CLOCK_WRONG {
    @Override
    void strike(Scene scene, int node, Random random) throws Exception {
      int seconds = random.nextBoolean() ? WRONG_BY : -WRONG_BY;
      scene.nodes().kill(node);
      scene
          .nodes()
          .start(node, Map.of("JAVA_TOOL_OPTIONS", SkewedClock.option(scene.folder(), seconds)));
    }
  };

  /** In seconds; the doctor complains of less. */
  private static final int WRONG_BY = 20;

  private static final int SHORTEST_MILLIS = 1_500;
  private static final int SPREAD_MILLIS = 2_500;

  /** Goes wrong and is mended again; {@code node} is the one it strikes, if it strikes one. */
  abstract void strike(Scene scene, int node, Random random) throws Exception;

  private static void bend(Wire wire, Wire.State state, Random random) throws InterruptedException {
    wire.become(state);
    last(random);
    wire.become(Wire.State.WHOLE);
  }

  private static void last(Random random) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS));
  }
}
