package org.tandem.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What people tried, and what they were told is done. */
final class Notebook {
  private final Map<Told, AtomicInteger> told = new ConcurrentHashMap<>();
  private final Map<Told, AtomicInteger> tried = new ConcurrentHashMap<>();

  private volatile boolean givenUp;

  /** Somebody cannot go on. */
  void giveUp() {
    givenUp = true;
  }

  /** Whether somebody cannot go on. */
  boolean isGivenUp() {
    return givenUp;
  }

  /** Somebody tries it, and may never hear what became of it. */
  void tried(Told thing) {
    tried.computeIfAbsent(thing, one -> new AtomicInteger()).incrementAndGet();
  }

  /** A try was refused: nothing can have come of it. */
  void refused(Told thing) {
    tried.computeIfAbsent(thing, one -> new AtomicInteger()).decrementAndGet();
  }

  /** Somebody was told so. */
  void told(Told thing) {
    told.computeIfAbsent(thing, one -> new AtomicInteger()).incrementAndGet();
  }

  /** Everything that somebody was told. */
  Set<Told> told() {
    return Set.copyOf(told.keySet());
  }

  /** How often that was told. */
  int timesTold(Told thing) {
    return told.getOrDefault(thing, new AtomicInteger()).get();
  }

  /** How many tries of it may have worked. */
  int timesTried(Told thing) {
    return tried.getOrDefault(thing, new AtomicInteger()).get();
  }

  /** How many things of each kind people were told. */
  Map<Told.What, Integer> counts() {
    Map<Told.What, Integer> counts = new TreeMap<>();
    told.keySet().forEach(one -> counts.merge(one.what(), 1, Integer::sum));
    return counts;
  }
}
