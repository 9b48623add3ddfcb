import type { CreateOptions } from './index.js';
import type { Inspector } from './inspector.js';

export * from './inspector.js';

export function createInspector(options?: Omit<CreateOptions, 'wasm' | 'model'>): Promise<Inspector>;
