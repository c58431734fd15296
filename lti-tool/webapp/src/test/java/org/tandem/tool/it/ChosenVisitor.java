package org.tandem.tool.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** Whoever a test says is calling, in place of the person behind a session. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ChosenVisitor implements Visitor {
  private volatile @Nullable Visit visit;

  /** From now on this visit is calling. */
  public void become(Visit next) {
    visit = next;
  }

  @Override
  public Visit visit() {
    Visit chosen = visit;
    if (chosen == null) {
      throw new Rejection(Rejection.Kind.UNAUTHENTICATED, "session-over", "Nobody is calling.");
    }
    return chosen;
  }

  /** Whoever a test says is in the console. */
  @Alternative
  @Priority(1)
  @ApplicationScoped
  public static class InConsole implements ConsoleVisitor {
    private volatile @Nullable ConsoleVisit visit;

    /** From now on this visit is calling. */
    public void become(ConsoleVisit next) {
      visit = next;
    }

    @Override
    public ConsoleVisit visit() {
      ConsoleVisit chosen = visit;
      if (chosen == null) {
        throw new Rejection(Rejection.Kind.UNAUTHENTICATED, "session-over", "Nobody is calling.");
      }
      return chosen;
    }
  }
}
