// The served page: the engine lies beside it as a file.
import { createInspector } from '../engine/index.js';
import { loadModule } from '../engine/wasm_module.js';
import { startPage } from './page.js';
import { seal } from './seal.js';

const module = loadModule(new URL('inspector.wasm', document.baseURI)).finally(seal);

startPage(async () => createInspector({ wasm: await module }));
