/** The search beside the page: what it computes holds neither painting nor keys. What is searched comes as the worker's name. */
import { expose } from 'comlink';
import { createEngine } from './engine.ts';

const engine = createEngine(JSON.parse(self.name));
// Each search says for itself what could not be loaded.
engine.prepare().catch(() => undefined);
expose(engine);
postMessage('started');
