package org.tandem.lti.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address belongs to the public internet, after the IANA registries of special-purpose
 * addresses (RFC 6890 and its successors).
 */
final class PublicAddress {

  private static final List<Block> CLOSED_V4 =
      List.of(
          block("0.0.0.0", 8),
          block("10.0.0.0", 8),
          block("100.64.0.0", 10),
          block("127.0.0.0", 8),
          block("169.254.0.0", 16),
          block("172.16.0.0", 12),
          block("192.0.0.0", 24),
          block("192.0.2.0", 24),
          block("192.88.99.0", 24),
          block("192.168.0.0", 16),
          block("198.18.0.0", 15),
          block("198.51.100.0", 24),
          block("203.0.113.0", 24),
          block("224.0.0.0", 3));

  private static final Block GLOBAL_UNICAST_V6 = block("2000::", 3);

  private static final List<Block> CLOSED_V6 =
      List.of(block("2001::", 23), block("2001:db8::", 32), block("3fff::", 20));

  /** 6to4 carries an IPv4 address in bytes 2 to 5, NAT64 in the last four. */
  private static final Block SIX_TO_FOUR = block("2002::", 16);

  private static final Block NAT64 = block("64:ff9b::", 96);

  private PublicAddress() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublicV4(bytes);
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    if (NAT64.contains(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return GLOBAL_UNICAST_V6.contains(bytes)
        && CLOSED_V6.stream().noneMatch(block -> block.contains(bytes));
  }

  private static boolean isPublicV4(byte[] bytes) {
    return CLOSED_V4.stream().noneMatch(block -> block.contains(bytes));
  }

  private static Block block(String prefix, int bits) {
    try {
      return new Block(InetAddress.getByName(prefix), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(prefix, e);
    }
  }

  private record Block(InetAddress prefix, int bits) {
    boolean contains(byte[] bytes) {
      byte[] start = prefix.getAddress();
      if (start.length != bytes.length) {
        return false;
      }
      int whole = bits / 8;
      int rest = bits % 8;
      return Arrays.equals(start, 0, whole, bytes, 0, whole)
          && (rest == 0 || ((start[whole] ^ bytes[whole]) & 0xFF) >> (8 - rest) == 0);
    }
  }
}
