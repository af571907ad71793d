import type { PagefindModule } from '../../search/query/read/pagefind.ts';

declare global {
  /** Set by the classic script of a folder copy, where browsers refuse modules. */
  var soTayPagefind: PagefindModule | undefined;
}

let failed = 0;

/** Pagefind's own browser module, as it lies beside the index. */
export async function loadPagefind(folder: string): Promise<PagefindModule> {
  const address = `${folder}pagefind.js`;
  if (location.protocol !== 'file:') return importModule(new URL(address, location.href).href);
  if (!globalThis.soTayPagefind) await runScript(address);
  if (!globalThis.soTayPagefind) throw new Error(`${address} is not there`);
  return globalThis.soTayPagefind;
}

/** Some browsers never ask again for a module that could not be loaded; under another address they do. */
function importModule(address: string): Promise<PagefindModule> {
  const asked = failed > 0 ? `${address}?lan=${failed}` : address;
  return import(/* @vite-ignore */ asked).catch((error: unknown) => {
    failed++;
    throw error;
  });
}

function runScript(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}
