/** How much a property test tries: its usual share of a test run, or as much as `npm run fuzz` asks for. */
export function fuzzBudget(usualRuns: number): { readonly numRuns: number; readonly seed?: number } {
  const { FUZZ_RUNS: runs, FUZZ_SEED: seed } = process.env;
  const numRuns = runs === undefined ? usualRuns : Number(runs);
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
}
