package org.tandem.tool.people;

/** Answers who is in the console; inject it into a console resource. */
public interface ConsoleVisitor {
  /**
   * The console visit of the current request.
   *
   * @throws org.tandem.tool.kernel.Rejection when the request comes from neither the operator nor
   *     an administrator's launch
   */
  ConsoleVisit visit();
}
