package org.tandem.tool;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application: every path below the public address is a resource of some component. */
@ApplicationPath("/")
public class TandemApplication extends Application {}
