// The worker in Node.
import { parentPort } from 'node:worker_threads';

import { createServer } from './serve.js';

parentPort.on(
  'message',
  createServer((message, transfer) => parentPort.postMessage(message, transfer)),
);
