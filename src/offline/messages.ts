import type { Kept } from './manifest.ts';

/** What a page asks of the worker; the answer on the port is `true` when it is done. */
export type WorkerOrder =
  | { readonly type: 'take'; readonly version: string; readonly kept: Kept }
  | { readonly type: 'forget' };
