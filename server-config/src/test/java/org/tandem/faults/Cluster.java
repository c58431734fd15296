package org.tandem.faults;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tandem.bench.Tool;
import org.tandem.path.Relay;

/** Nodes of the tool on one database, behind a proxy that sends each request to the next one. */
final class Cluster implements AutoCloseable {
  /** What all nodes seal with. */
  static final String SECRET = "one-secret-that-all-nodes-share-0123456789";

  private final Path jar;
  private final Path folder;
  private final IntFunction<Map<String, String>> variables;
  private final List<String> options;
  private final int[] ports;
  private final Tool[] nodes;
  private final Relay relay;
  private final HttpServer proxy;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * None of them runs yet.
   *
   * @param jar what each of them runs
   * @param folder where their data folders are made
   * @param count how many
   * @param variables environment of each, by its number
   * @param options options of the JVM of all of them
   */
  Cluster(
      Path jar,
      Path folder,
      int count,
      IntFunction<Map<String, String>> variables,
      List<String> options)
      throws IOException {
    this.jar = jar;
    this.folder = folder;
    this.variables = variables;
    this.options = options;
    this.nodes = new Tool[count];
    this.ports = new int[count];
    for (int i = 0; i < count; i++) {
      ports[i] = Tool.freePort();
    }
    this.relay =
        new Relay(IntStream.of(ports).mapToObj(port -> "http://127.0.0.1:" + port).toList());
    this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.setExecutor(threads);
    proxy.createContext("/", relay);
    proxy.start();
  }

  /** The public address. */
  String url() {
    return "http://localhost:" + proxy.getAddress().getPort();
  }

  /** The address of a single node. */
  String url(int node) {
    return "http://localhost:" + ports[node];
  }

  /** How many nodes there are, running or not. */
  int size() {
    return nodes.length;
  }

  /** What stands before them. */
  Relay relay() {
    return relay;
  }

  /** Starts a node and waits until it is ready. */
  void start(int node) throws IOException, InterruptedException {
    start(node, Map.of());
  }

  /** The same with more variables. */
  void start(int node, Map<String, String> more) throws IOException, InterruptedException {
    start(node, jar, more);
  }

  /** Starts a node with another jar. */
  void start(int node, Path jar, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(variables.apply(node));
    all.put("TANDEM_PUBLIC_URL", url());
    all.put("TANDEM_SECRET", SECRET);
    all.put("TANDEM_HTTP_PORT", Integer.toString(ports[node]));
    all.putAll(more);
    nodes[node] = Tool.start(jar, folder(node), all, options);
  }

  /** Ends a node as {@code kill -9} does. */
  void kill(int node) {
    nodes[node].kill();
  }

  /** Asks a node to end, as an operator does, and waits until it has. */
  void stop(int node) {
    nodes[node].close();
  }

  /** Ends all of them as {@code kill -9} does. */
  void killAll() {
    for (Tool node : nodes) {
      if (node != null) {
        node.kill();
      }
    }
  }

  /** The data folder of a node. */
  Path folder(int node) {
    return folder.resolve("node-" + node);
  }

  @Override
  public void close() {
    killAll();
    proxy.stop(0);
    threads.shutdownNow();
  }
}
