package org.tandem.tool.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives components the settings of this process. */
@Dependent
public class Environment {
  /** The settings by the process's environment variables. */
  @Produces
  @Singleton
  public Settings settings() {
    return Settings.from(System.getenv());
  }
}
