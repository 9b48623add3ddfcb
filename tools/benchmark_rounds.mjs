// How the benchmarks measure: every input is read once a round; the figure is the best of several
// rounds, by the processor's time, which other programs on the machine disturb least; by the clock in
// brackets. MB is a million UTF-8 bytes.
import { performance } from 'node:perf_hooks';

const ROUNDS = 5;

export const megabytesOf = (inputs) =>
  inputs.reduce((sum, input) => sum + Buffer.byteLength(input), 0) / 1e6;

/**
 * Prints a line, and resolves to the MB a second. `read` takes an input and gives (or resolves to) a
 * number of findings, which are summed, so that nothing can be skipped as unused. An input that throws
 * counts as read, and is told.
 */
export async function measure(name, inputs, read) {
  let best = Infinity; // milliseconds
  let bestByClock = Infinity;
  let findings;
  let failed;
  for (let round = 0; round < ROUNDS; ++round) {
    const start = performance.now();
    const before = process.cpuUsage();
    findings = failed = 0;
    for (const input of inputs) {
      try {
        findings += await read(input);
      } catch {
        ++failed;
      }
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    bestByClock = Math.min(bestByClock, performance.now() - start);
  }
  const megabytes = megabytesOf(inputs);
  const speed = megabytes / (best / 1000);
  const byClock = megabytes / (bestByClock / 1000);
  const each = inputs.length / (best / 1000);
  console.log(
    `${name.padEnd(24)} ${speed.toFixed(2).padStart(6)} MB/s  ${each.toFixed(1).padStart(7)} a second` +
      `  (${byClock.toFixed(2)} MB/s by the clock)  ${findings} findings` +
      (failed ? `  ${failed} failed` : ''),
  );
  return speed;
}
