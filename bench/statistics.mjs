// The three numbers that a row of the results is made of.

/** The least, the middle and the most of some times, and how many there were. */
export function summarize(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    count: sorted.length,
  };
}
