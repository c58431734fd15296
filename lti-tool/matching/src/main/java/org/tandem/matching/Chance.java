package org.tandem.matching;

/** Chance that depends on a seed and two numbers alone (the mixer of SplitMix64, Steele 2014). */
public final class Chance {

  private Chance() {}

  /** A number that looks like chance, the same for the same three. */
  public static long of(long seed, int one, int other) {
    long mixed = seed * 0x9E3779B97F4A7C15L + (((long) one << 32) | (other & 0xFFFFFFFFL));
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
