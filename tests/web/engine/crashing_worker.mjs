// The package's worker with an engine that crashes on the text "crash", and that dies on "die".
import './crash_on_demand.mjs'; // first, to hear each message before the engine does
import '../../../dist/node_worker.js';
