// The served page: the engine and its model lie beside it as files.
import { createInspector } from '../engine/index.js';
import { loadModel } from '../engine/model_file.js';
import { loadModule } from '../engine/wasm_module.js';
import { startPage } from './page.js';
import { seal } from './seal.js';

const beside = (name) => new URL(name, document.baseURI);
const files = [loadModule(beside('inspector.wasm')), loadModel(beside('inspector.model'))];
const sealed = Promise.allSettled(files).then(seal);

startPage(async () => {
  await sealed;
  const [wasm, model] = await Promise.all(files);
  return createInspector({ wasm, model });
});
