package org.tandem.lti.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * A socket whose reads together end by one deadline. An ordinary read timeout starts anew with each
 * byte, so a peer that drips could hold a thread for hours; this also covers the TLS handshake.
 */
final class DeadlineSocket extends Socket {

  private final Deadline deadline;

  DeadlineSocket(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        setSoTimeout(deadline.leftMillis());
        return in.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        setSoTimeout(deadline.leftMillis());
        return in.read(buffer, offset, length);
      }
    };
  }
}
