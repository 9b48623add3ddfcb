// The worker in a browser.
import { createServer } from './serve.js';

const answer = createServer((message, transfer) => self.postMessage(message, transfer));
self.onmessage = (event) => answer(event.data);
