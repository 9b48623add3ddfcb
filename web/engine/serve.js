// A worker's side: takes the module and the model, then answers one text after another.
//
//   in:  { module, model }          out: { ready: true } or { error }
//   in:  { text, options }          out: { bytes } or { error }
import { EngineSlot } from './engine_slot.js';
import { toMessage } from './errors.js';

/** @param {(message: object, transfer?: Transferable[]) => void} post */
export function createServer(post) {
  let slot;
  return async ({ module, model, text, options }) => {
    try {
      if (module) {
        slot = new EngineSlot(module, model);
        await slot.prepare();
        post({ ready: true });
      } else {
        const bytes = await slot.run(text, options);
        post({ bytes }, [bytes.buffer]);
      }
    } catch (error) {
      post({ error: toMessage(error) });
    }
  };
}
