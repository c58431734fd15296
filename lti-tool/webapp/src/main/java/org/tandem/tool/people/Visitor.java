package org.tandem.tool.people;

/** Answers who is calling; inject it into a resource. */
public interface Visitor {
  /**
   * The visit of the current request.
   *
   * @throws org.tandem.tool.kernel.Rejection (unauthenticated) when no valid launch stands behind
   *     the request
   */
  Visit visit();
}
