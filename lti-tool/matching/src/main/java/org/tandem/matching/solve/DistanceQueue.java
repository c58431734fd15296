package org.tandem.matching.solve;

import java.util.Arrays;

/** A binary heap of distances and numbers without boxes; equal distances come by number. */
final class DistanceQueue {

  private long[] distances = new long[64];
  private int[] numbers = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long nearest() {
    return distances[0];
  }

  void add(long distance, int number) {
    if (size == numbers.length) {
      distances = Arrays.copyOf(distances, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    int place = size++;
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (!before(distance, number, parent)) {
        break;
      }
      move(parent, place);
      place = parent;
    }
    distances[place] = distance;
    numbers[place] = number;
  }

  int poll() {
    int nearest = numbers[0];
    size--;
    long distance = distances[size];
    int number = numbers[size];
    int place = 0;
    while (true) {
      int child = 2 * place + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && before(distances[child + 1], numbers[child + 1], child)) {
        child++;
      }
      if (before(distance, number, child)) {
        break;
      }
      move(child, place);
      place = child;
    }
    distances[place] = distance;
    numbers[place] = number;
    return nearest;
  }

  private boolean before(long distance, int number, int place) {
    return distance < distances[place] || (distance == distances[place] && number < numbers[place]);
  }

  private void move(int from, int to) {
    distances[to] = distances[from];
    numbers[to] = numbers[from];
  }
}
