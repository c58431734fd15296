package org.tandem.tool.it;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.tandem.tool.kernel.Rejection;

/** Several who try something at the same moment. */
public final class Race {
  private Race() {}

  /** Does all at the same moment; answers how many succeeded. Others must have been refused. */
  public static <T> long of(ExecutorService threads, List<T> over, Attempt<T> attempt)
      throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (T one : over) {
      results.add(
          threads.submit(
              () -> {
                start.await(10, TimeUnit.SECONDS);
                try {
                  attempt.on(one);
                  return true;
                } catch (Rejection | OptimisticLockException refused) {
                  return false;
                }
              }));
    }
    start.countDown();
    long succeeded = 0;
    for (Future<Boolean> result : results) {
      succeeded += result.get(60, TimeUnit.SECONDS) ? 1 : 0;
    }
    return succeeded;
  }

  /** Something that one of many tries. */
  public interface Attempt<T> {
    /** Tries it. */
    void on(T one) throws Exception;
  }
}
