package org.tandem.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.bench.BenchPlatform.Learner;

/** Many launches at once, and what they cost the tool and the people who wait. */
final class Load {
  private static final int LEARNERS = 500;

  private final Tool tool;
  private final Launches launches;

  Load(Tool tool, Launches launches) {
    this.tool = tool;
    this.launches = launches;
  }

  void run(String label, int count, int atOnce) throws Exception {
    if (count == 0) {
      return;
    }
    long[] micros = new long[count];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    double cpuBefore = tool.cpuSeconds();
    long began = System.nanoTime();
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int worker = 0; worker < atOnce; worker++) {
        workers.add(threads.submit(() -> work(micros, next, failed)));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } finally {
      threads.shutdown();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Arrays.sort(micros);
    System.out.printf(
        "  %s: %.2f ms of tool CPU each; %.1f / %.1f / %.1f ms (half, 95 %%, 99 %%); %.0f a second;"
            + " %d of %d failed%n",
        label,
        (tool.cpuSeconds() - cpuBefore) * 1000 / count,
        micros[count / 2] / 1000.0,
        micros[(int) (count * 0.95)] / 1000.0,
        micros[(int) (count * 0.99)] / 1000.0,
        count / seconds,
        failed.get(),
        count);
  }

  private void work(long[] micros, AtomicInteger next, AtomicInteger failed) {
    for (int i = next.getAndIncrement(); i < micros.length; i = next.getAndIncrement()) {
      long began = System.nanoTime();
      try {
        launches.launch(new Learner(i % LEARNERS));
      } catch (Exception e) {
        if (failed.getAndIncrement() == 0) {
          System.out.println("  the first failure: " + e);
        }
      }
      micros[i] = (System.nanoTime() - began) / 1000;
    }
  }
}
