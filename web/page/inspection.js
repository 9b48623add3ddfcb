import { checkSpans } from '../engine/spans.js';

/**
 * One inspection at a time, the latest: a new text ends the one before. `start` gives a promise of
 * the engine; it is asked at once, and again after a failure. `on` hears `ready`, `working`,
 * `report` with the report and its JSON as the engine wrote it, `stopped` and `failed`.
 */
export function createInspection(start, on) {
  let engine = null;
  let controller = null;

  function warmUp() {
    engine ??= start();
    return engine;
  }

  async function run({ text, ...options }) {
    controller?.abort();
    const mine = new AbortController();
    controller = mine;
    on.working();
    try {
      const inspector = await warmUp();
      if (controller !== mine) return;
      const json = await inspector.inspectJson(text, { ...options, signal: mine.signal });
      if (controller !== mine) return;
      const report = JSON.parse(json);
      checkSpans(report);
      on.report(report, json);
    } catch (error) {
      if (controller === mine) fail(error);
    } finally {
      if (controller === mine) controller = null;
    }
  }

  function fail(error) {
    if (/^(wasm|model)-/.test(error.code)) engine = null;
    on.failed(error);
  }

  function stop() {
    if (!controller) return;
    const mine = controller;
    controller = null;
    mine.abort();
    on.stopped();
  }

  warmUp().then(
    () => controller || on.ready(),
    (error) => controller || fail(error),
  );
  return { run, stop };
}
