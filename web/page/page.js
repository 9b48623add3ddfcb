// The page: what is typed goes to the engine, what comes back is shown. Both pages, the served one
// and the one in a single file, begin here; they differ in how they come by the engine.
import { byId, element } from './dom.js';
import { createInspection } from './inspection.js';
import { createArticleInput } from './input/article_input.js';
import { actions, errors, status } from './messages.js';
import { copy, download } from './report_actions.js';
import { indexReport } from './report/index.js';
import sample from './sample.txt';
import { createArticleView } from './view/article_view.js';
import { createLayers } from './view/layers.js';
import { createListsView } from './view/lists_view.js';
import { createSelection } from './view/selection.js';
import { drawVoiceBar } from './view/voice_bar.js';

/** Milliseconds before the page says that it works: a quick answer should not flicker. */
const QUICK = 150;

/** `startEngine` gives a promise of the engine; it is asked at once, and again after a failure. */
export function startPage(startEngine) {
  let json = ''; // the report as the engine wrote it
  let busyTimer = 0;

  const article = createArticleView(byId('article'), (ids) => selection.chooseAtMark(ids));
  const findings = createListsView(byId('lists'), (id) => selection.chooseInList(id));
  const selection = createSelection({
    article,
    findings,
    bar: byId('chosen'),
    announcer: byId('announcer'),
  });
  createLayers(byId('layers'), byId('article'));

  const inspection = createInspection(startEngine, {
    ready: () => showState('ready'),
    working() {
      byId('error').hidden = true;
      clearTimeout(busyTimer);
      busyTimer = setTimeout(() => showState('working'), QUICK);
    },
    report(result, written) {
      json = written;
      showReport(result);
      input.tellKind(result.article.kind);
      showState(
        'done',
        status.done(result.claims.length, result.sources.length, result.entities.length),
      );
    },
    stopped: () => showState('stopped'),
    failed: showError,
  });

  const input = createArticleInput(
    {
      box: byId('box'),
      date: byId('date'),
      url: byId('url'),
      form: byId('form'),
      formWords: byId('form-words'),
      formSwitch: byId('form-switch'),
    },
    (value) => {
      if (value.text.trim() === '') showNothing();
      else inspection.run(value);
    },
  );

  byId('sample').addEventListener('click', () => input.put(sample));
  byId('clear').addEventListener('click', () => {
    input.put('');
    byId('box').focus();
  });
  byId('stop').addEventListener('click', () => {
    inspection.stop();
    byId('box').focus();
  });
  byId('copy').addEventListener('click', async () => {
    byId('copied').textContent = (await copy(json)) ? actions.copied : actions.copyFailed;
  });
  byId('download').addEventListener('click', () => download(json));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') selection.clear();
  });

  function showReport(result) {
    const index = indexReport(result);
    byId('result').hidden = false;
    byId('copied').textContent = '';
    drawVoiceBar(byId('voice'), result.summary.voice);
    byId('notices').replaceChildren(
      ...result.notices.map((notice) => element('li', {}, notice.message)),
    );
    byId('notices').hidden = result.notices.length === 0;
    selection.reset(index);
    byId('article').lang = result.article.language || 'en';
    article.draw(index);
    findings.draw(index);
  }

  function showNothing() {
    inspection.stop();
    byId('result').hidden = true;
    input.tellKind(null);
    showState('ready');
  }

  function showState(state, words = status[state]) {
    clearTimeout(busyTimer);
    document.body.dataset.state = state;
    byId('status').textContent = words;
    byId('stop').hidden = state !== 'working';
    byId('result').classList.toggle('stale', state === 'working');
  }

  function showError(error) {
    const { what, next } = errors[error.code] ?? errors.unknown;
    byId('error').replaceChildren(
      element('b', {}, what),
      ' ',
      next,
      errors[error.code] ? '' : element('code', {}, ` ${error.message}`),
    );
    byId('error').hidden = false;
    showState('failed', '');
  }
}
