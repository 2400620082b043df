/**
 * How well one can tell which of two kinds a single observation is of: the area under the curve of Mann and Whitney.
 * A half is no better than throwing a coin.
 */
export function areaOf(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, mine: true })), ...other.map((value) => ({ value, mine: false }))].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to += 1;
    // Equal ones share the mean of their places.
    const place = (from + 1 + to) / 2;
    ranks += place * all.slice(from, to).filter(({ mine }) => mine).length;
    from = to;
  }
  return (ranks - (one.length * (one.length + 1)) / 2) / (one.length * other.length);
}
