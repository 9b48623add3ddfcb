// A worker in a browser, from the page's `worker` option.
import workerSource from '#worker-source';

/**
 * @param {boolean | URL | string | TrustedScriptURL} worker true: from a Blob, so that there is no
 *     second file to serve; an address: of the package's worker.js; false: none
 * @returns {import('./hosts.js').Spawn | null}
 */
export function browserSpawn(worker = true) {
  if (worker === false || typeof Worker !== 'function') return null;
  return (onMessage, onError) => {
    const running = worker === true ? blobWorker() : new Worker(worker);
    running.onmessage = (event) => onMessage(event.data);
    running.onmessageerror = () => onError(new Error('a message could not be read'));
    running.onerror = (event) => {
      event.preventDefault?.();
      onError(new Error(event.message || 'the worker could not be loaded'));
    };
    return {
      post: (message) => running.postMessage(message),
      setBusy() {},
      terminate: () => running.terminate(),
    };
  };
}

function blobWorker() {
  const blob = new Blob([workerSource], { type: 'text/javascript' });
  const url = URL.createObjectURL(blob);
  try {
    return new Worker(blobPolicy().createScriptURL(url), { name: 'article-inspector' });
  } finally {
    // The worker has its own hold on the Blob once it is made, but older browsers fetch later.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

let policy;

/** Lets a page that demands trusted types name this one policy, `inspector`, and no other. */
function blobPolicy() {
  const rules = {
    createScriptURL(url) {
      if (!url.startsWith('blob:')) throw new TypeError(`${url} is no blob`);
      return url;
    },
  };
  policy ??= globalThis.trustedTypes?.createPolicy('inspector', rules) ?? rules;
  return policy;
}
