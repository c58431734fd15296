package org.tandem.matching.candidates;

/**
 * The mentors with the highest sums so far: once there is no more room, a heap, the least on top.
 */
final class Best {

  /** The sum in the upper half, what breaks a tie in the lower; no two are equal. */
  private final long[] keys;

  private final int[] mentors;
  private int size;
  private int salt;

  Best(int most) {
    keys = new long[most];
    mentors = new int[most];
  }

  /**
   * Starts anew.
   *
   * @param chance which of those with equal sums come first
   */
  void clear(int chance) {
    clear();
    salt = chance;
  }

  /** Starts anew with the same chance. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int mentor(int place) {
    return mentors[place];
  }

  /** The sum that is needed to come among the best; 0 while there is room. */
  int bar() {
    return size < keys.length ? 0 : (int) (keys[0] >>> 32);
  }

  void offer(int sum, int mentor) {
    long key = key(sum, mentor, salt);
    if (size < keys.length) {
      put(size++, key, mentor);
      if (size == keys.length) {
        order();
      }
    } else if (key > keys[0]) {
      sink(0, key, mentor);
    }
  }

  /** Multiplying by an odd number and mixing in a salt leaves numbers apart that were apart. */
  static long key(int sum, int mentor, int salt) {
    int mixed = (mentor ^ salt) * 0x9E3779B9;
    return ((long) sum << 32) | Integer.toUnsignedLong(mixed);
  }

  /** Makes a heap of what came first. */
  private void order() {
    for (int place = size / 2 - 1; place >= 0; place--) {
      sink(place, keys[place], mentors[place]);
    }
  }

  private void sink(int from, long key, int mentor) {
    int place = from;
    int child = 2 * from + 1;
    while (child < size) {
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      move(child, place);
      place = child;
      child = 2 * place + 1;
    }
    put(place, key, mentor);
  }

  private void move(int from, int to) {
    put(to, keys[from], mentors[from]);
  }

  private void put(int place, long key, int mentor) {
    keys[place] = key;
    mentors[place] = mentor;
  }
}
