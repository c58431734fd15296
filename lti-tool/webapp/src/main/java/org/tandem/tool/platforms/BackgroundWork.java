package org.tandem.tool.platforms;

import java.util.concurrent.Executor;

/** Runs what nobody waits for, on the server's own threads. */
public interface BackgroundWork extends Executor {}
