package org.tandem.tool.people;

import java.util.UUID;

/** Answers who is in the console; inject it into a console resource. */
public interface ConsoleVisitor {
  /**
   * The console visit of the current request.
   *
   * @throws org.tandem.tool.kernel.Rejection when the request comes from neither the operator nor
   *     an administrator's launch
   */
  ConsoleVisit visit();

  /**
   * The console visit of the current request, which is about a registration.
   *
   * @throws org.tandem.tool.kernel.Rejection as {@link #visit()}, and (not-found) where the
   *     registration is not for this visit to touch
   */
  default ConsoleVisit visit(UUID tenantId) {
    ConsoleVisit visit = visit();
    visit.requireTenant(tenantId);
    return visit;
  }
}
