// The page in a single file: it holds the engine and its model in itself.
import { createInspector } from '../engine/inline.js';
import { startPage } from './page.js';

startPage(() => createInspector());
