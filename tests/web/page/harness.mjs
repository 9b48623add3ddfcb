// A list of tests, run one after another: a browser each is enough for this machine.
const TESTS = [];
const TIMEOUT = 120_000; // milliseconds for one test

export function test(name, body) {
  TESTS.push({ name, body });
}

/**
 * Runs what was listed; `only` is a part of the names to run. Prints, and returns whether all
 * passed.
 */
export async function runTests(only = '') {
  let failed = 0;
  const chosen = TESTS.filter(({ name }) => name.includes(only));
  for (const { name, body } of chosen) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done in ${TIMEOUT} ms`)), TIMEOUT);
    });
    try {
      await Promise.race([body(), late]);
      console.log(`ok - ${name}`);
    } catch (error) {
      ++failed;
      console.log(
        `not ok - ${name}\n    ${String(error.stack ?? error).replaceAll('\n', '\n    ')}`,
      );
    } finally {
      clearTimeout(timer);
    }
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  return failed === 0 && chosen.length > 0;
}
