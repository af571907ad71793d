/**
 * First script of every page in a folder copy: fetch() takes files from scripts that carry them, and links that other
 * scripts add, which name folders as on a host, lead to files.
 */
import { DATA_FOLDER } from './names.ts';

declare global {
  interface Window {
    /** Called by the scripts that carry data. */
    soTay: (path: string, base64: string) => void;
  }
}

const script = document.currentScript as HTMLScriptElement;
const root = new URL('..', script.src).href;
const waiting = new Map<string, (content: Uint8Array<ArrayBuffer>) => void>();
const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();

window.soTay = (path, base64) => {
  waiting.get(path)?.(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
};

function load(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = loaded.get(path);
  if (known) return known;
  const content = new Promise<Uint8Array<ArrayBuffer> | undefined>((done) => {
    const carrier = document.createElement('script');
    carrier.src = `${root}${DATA_FOLDER}/${path}.js`;
    carrier.onerror = () => done(undefined);
    waiting.set(path, (bytes) => {
      done(bytes);
      carrier.remove();
    });
    document.head.append(carrier);
  });
  loaded.set(path, content);
  return content;
}

/** Address below the root of the copy; one that starts with a slash was meant for the root of a host. */
function pathOf(address: string): string {
  if (/^\/(?!\/)/u.test(address)) return address.slice(1);
  const { href } = new URL(address, location.href);
  return href.startsWith(root) ? href.slice(root.length) : href;
}

window.fetch = async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  const content = await load(decodeURIComponent(pathOf(address).replace(/[?#].*$/su, '')));
  return content ? new Response(content) : new Response(null, { status: 404 });
};

function mend(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  if (!/^\/(?!\/)/u.test(address)) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(1)) ?? [];
  link.href = `${root}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}

new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    if (node instanceof HTMLAnchorElement) mend(node);
    for (const link of node.querySelectorAll('a')) mend(link);
  }
}).observe(document, { subtree: true, childList: true });
