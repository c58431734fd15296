/** A list with an item one place on, or back; beyond either end it stays as it is. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const [item] = items.slice(index, index + 1);
  return item === undefined
    ? items
    : items.toSpliced(index, 1).toSpliced(Math.max(0, index + by), 0, item);
}
