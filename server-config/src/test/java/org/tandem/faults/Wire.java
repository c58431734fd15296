package org.tandem.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A network between somebody and a server, which can be cut, slow, or silent. */
final class Wire implements Closeable {
  /** How it carries. */
  enum State {
    WHOLE,
    /** Connections end, and new ones are refused. */
    CUT,
    /** Everything arrives, late. */
    SLOW,
    /**
     * Connections stand and nothing arrives. Those that stood then stay silent for good, as if a
     * machine between the two had forgotten them.
     */
    SILENT
  }

  private static final int TENTH_OF_A_SECOND = 100_000_000;

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Passage> passages = new CopyOnWriteArrayList<>();
  private final int target;
  private volatile State state = State.WHOLE;

  /** To a port of this machine. */
  Wire(int target) throws IOException {
    this.target = target;
    threads.execute(this::accept);
  }

  /** The port to connect to. */
  int port() {
    return door.getLocalPort();
  }

  /** From now on it carries like that. */
  void become(State next) {
    state = next;
    switch (next) {
      case CUT -> passages.forEach(Passage::end);
      case SILENT -> passages.forEach(Passage::forget);
      default -> {}
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        if (state == State.CUT) {
          near.close();
        } else {
          open(near);
        }
      } catch (IOException gone) {
        // The door was closed, or nobody listens behind it: whoever knocked is refused.
      }
    }
  }

  private void open(Socket near) throws IOException {
    Socket far = new Socket();
    try {
      far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
    } catch (IOException nobodyListens) {
      near.close();
      return;
    }
    Passage passage = new Passage(near, far);
    passages.add(passage);
    if (state == State.SILENT) {
      passage.forget();
    }
    threads.execute(() -> passage.carry(near, far));
    threads.execute(() -> passage.carry(far, near));
  }

  @Override
  public void close() throws IOException {
    door.close();
    passages.forEach(Passage::end);
    threads.shutdownNow();
  }

  /** One connection. */
  private final class Passage {
    private final Socket near;
    private final Socket far;
    private volatile boolean forgotten;

    Passage(Socket near, Socket far) {
      this.near = near;
      this.far = far;
    }

    void forget() {
      forgotten = true;
    }

    void carry(Socket from, Socket to) {
      byte[] bytes = new byte[16_384];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
          if (state == State.SLOW) {
            LockSupport.parkNanos(TENTH_OF_A_SECOND);
          }
          if (!forgotten) {
            out.write(bytes, 0, read);
          }
        }
      } catch (IOException broken) {
        // One of the two went away; so does the other, unless nothing gets through any more.
      }
      if (!forgotten) {
        end();
      }
    }

    void end() {
      passages.remove(this);
      for (Socket one : List.of(near, far)) {
        try {
          one.close();
        } catch (IOException closed) {
          // It is gone either way.
        }
      }
    }
  }
}
