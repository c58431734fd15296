package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTest {
  @Test
  void saysWhichVariableMovesATakenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Demo.port(Map.of(), "DEMO_LMS_PORT", taken.getLocalPort()))
          .hasMessage(
              "Port %d is taken. Set DEMO_LMS_PORT to a free port and try again.",
              taken.getLocalPort());
    }
  }

  @Test
  void saysWhichVariableIsNoPort() {
    assertThatThrownBy(() -> Demo.port(Map.of("DEMO_TOOL_PORT", "http"), "DEMO_TOOL_PORT", 9080))
        .hasMessageStartingWith("DEMO_TOOL_PORT must be a port number");
    assertThatThrownBy(() -> Demo.port(Map.of("DEMO_TOOL_PORT", "70000"), "DEMO_TOOL_PORT", 9080))
        .hasMessageStartingWith("DEMO_TOOL_PORT must be a port number");
  }

  @Test
  void takesThePortThatAVariableGives() throws Exception {
    assertThat(Demo.port(Map.of("DEMO_LMS_PORT", "0"), "DEMO_LMS_PORT", 8081)).isPositive();
  }
}
