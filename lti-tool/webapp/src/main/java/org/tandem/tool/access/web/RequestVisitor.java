package org.tandem.tool.access.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.View;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** The launch session behind the current request, as the request check found it. */
@RequestScoped
public class RequestVisitor implements Visitor {
  private @Nullable LaunchSession session;

  /** Remembers the session of this request. */
  void is(LaunchSession found) {
    session = found;
  }

  /** The session of this request. */
  LaunchSession session() {
    if (session == null) {
      throw new Rejection(
          Rejection.Kind.UNAUTHENTICATED,
          "session-over",
          "This page was open too long or its cookie is gone. Open it again from your course.");
    }
    return session;
  }

  @Override
  public Visit visit() {
    return session().visit();
  }

  @Override
  public Optional<UUID> about() {
    return session().view() == View.PRIVACY && session().courseId().isEmpty()
        ? session().aboutId()
        : Optional.empty();
  }
}
