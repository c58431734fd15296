package org.tandem.demo.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.DroppedConnection;
import org.tandem.demo.web.Handler;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Reply;

/** Breaks services on demand and counts who calls them. */
public final class Faults {
  private final Map<Service, Planned> planned = new EnumMap<>(Service.class);
  private final Map<Service, Integer> calls = new EnumMap<>(Service.class);

  /** Breaks a service until it is mended. */
  public void breakDown(Service service, Fault fault) {
    breakDown(service, fault, Integer.MAX_VALUE);
  }

  /** Breaks a service for that many calls. */
  public synchronized void breakDown(Service service, Fault fault, int times) {
    planned.put(service, new Planned(fault, times));
  }

  /** Makes a service work again. */
  public synchronized void mend(Service service) {
    planned.remove(service);
  }

  /** Makes everything work again. */
  public synchronized void mendAll() {
    planned.clear();
  }

  /** How often a service has been called since the start, failed calls included. */
  public synchronized int calls(Service service) {
    return calls.getOrDefault(service, 0);
  }

  /** The same handler, in the hands of this switch. */
  public Handler guard(Service service, Handler handler) {
    return call -> {
      Optional<Fault> fault = next(service);
      return fault.isPresent() ? fail(fault.get(), handler, call) : handler.handle(call);
    };
  }

  private synchronized Optional<Fault> next(Service service) {
    calls.merge(service, 1, Integer::sum);
    Planned plan = planned.get(service);
    if (plan == null) {
      return Optional.empty();
    }
    if (plan.times() <= 1) {
      planned.remove(service);
    } else {
      planned.put(service, new Planned(plan.fault(), plan.times() - 1));
    }
    return Optional.of(plan.fault());
  }

  private static Reply fail(Fault fault, Handler handler, Call call) {
    if (fault instanceof Fault.Slow slow) {
      pause(slow);
      return handler.handle(call);
    }
    if (fault instanceof Fault.Status broken) {
      return Reply.of(broken.status(), "application/json", "{\"error\":\"out_of_order\"}");
    }
    if (fault instanceof Fault.HtmlPage) {
      return Reply.page(200, new Html("<!doctype html><title>Down for maintenance</title>"));
    }
    throw new DroppedConnection();
  }

  private static void pause(Fault.Slow slow) {
    try {
      Thread.sleep(slow.delay().toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DroppedConnection();
    }
  }

  private record Planned(Fault fault, int times) {}
}
