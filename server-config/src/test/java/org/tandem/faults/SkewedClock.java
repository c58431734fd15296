package org.tandem.faults;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * An agent that lets a process believe in another time: {@code Clock.systemUTC()} and everything
 * that rests on it go wrong by some seconds. The tool itself knows nothing of it.
 */
public final class SkewedClock {
  private SkewedClock() {}

  /** Called by the JVM before the process begins. */
  public static void premain(String seconds, Instrumentation jvm) {
    System.setProperty("faults.skew", seconds);
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .ignore(none())
        .type(named("java.time.Clock"))
        .transform(
            (builder, type, loader, module, domain) ->
                builder.visit(Advice.to(Shift.class).on(named("currentInstant"))))
        .installOn(jvm);
  }

  /** What is put at the end of {@code Clock.currentInstant}. */
  public static final class Shift {
    private Shift() {}

    /** Replaces the time by the wrong one. */
    @Advice.OnMethodExit
    @SuppressWarnings({"UnusedVariable", "ParameterCanBeLocal"}) // it is the result
    public static void shift(@Advice.Return(readOnly = false) Instant now) {
      now = now.plusSeconds(Long.getLong("faults.skew", 0));
    }
  }

  /** The option for a JVM whose clock is wrong by so many seconds; the agent is put in a folder. */
  static String option(Path folder, int seconds) throws IOException {
    return "-javaagent:" + jar(folder) + "=" + seconds;
  }

  private static Path jar(Path folder) throws IOException {
    Path jar = folder.resolve("skewed-clock.jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(new Attributes.Name("Premain-Class"), SkewedClock.class.getName());
    main.put(new Attributes.Name("Can-Retransform-Classes"), "true");
    main.put(Attributes.Name.CLASS_PATH, library());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Class<?> type : new Class<?>[] {SkewedClock.class, Shift.class}) {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(name));
        try (InputStream in =
            Objects.requireNonNull(type.getClassLoader()).getResourceAsStream(name)) {
          Objects.requireNonNull(in).transferTo(out);
        }
      }
    }
    return jar;
  }

  private static String library() throws IOException {
    try {
      return AgentBuilder.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI()
          .toString();
    } catch (URISyntaxException e) {
      throw new IOException("The place of the library is unknown", e);
    }
  }
}
