package org.tandem.tool.goals;

import org.tandem.tool.kernel.Rejection;

/** Looks for harmful content before a file is kept; whoever runs the server says with what. */
public interface FileScan {
  /**
   * Lets a file pass, or not.
   *
   * @throws Rejection (file-infected) where something was found; (scan-unavailable) where nobody
   *     could look
   */
  void check(byte[] content);
}
