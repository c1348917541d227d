/** How many letters must be changed, added, removed or swapped with their neighbour to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The word of the list that was probably meant, or undefined if none is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const given = word.toLowerCase().slice(0, 40);
  if (given === "") return undefined;
  const begins = list.find((candidate) => candidate.toLowerCase().startsWith(given));
  if (begins) return begins;
  const costs = list.map((candidate) => distance(given, candidate.toLowerCase()));
  const best = costs.indexOf(Math.min(...costs));
  const candidate = list[best];
  const most = Math.max(1, Math.round(given.length * 0.4));
  return candidate !== undefined && (costs[best] ?? Infinity) <= most ? candidate : undefined;
}
