package org.tandem.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Turns a host name into addresses; a seam for tests and for hosts with a resolver of their own.
 */
@FunctionalInterface
public interface AddressResolver {

  /**
   * Finds all addresses of a host, best first.
   *
   * @throws UnknownHostException when there is none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** The Java runtime's own resolver. */
  static AddressResolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
