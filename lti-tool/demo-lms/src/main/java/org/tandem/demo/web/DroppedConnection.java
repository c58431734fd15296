package org.tandem.demo.web;

/** Says that the connection shall be closed without any answer. */
public final class DroppedConnection extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
