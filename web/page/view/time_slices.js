/** Milliseconds of work before the browser gets its turn: half of a frame at 60 Hz. */
const SLICE = 8;

/**
 * Calls `step` until it returns false, in slices that leave the page free. `finish` does what is
 * left at once, `cancel` drops it.
 */
export function inSlices(step) {
  let left = true;
  let timer = 0;
  const slice = () => {
    const start = performance.now();
    while (left && performance.now() - start < SLICE) left = step();
    if (left) timer = setTimeout(slice, 0);
  };
  slice();
  return {
    finish() {
      while (left) left = step();
    },
    cancel() {
      left = false;
      clearTimeout(timer);
    },
  };
}
