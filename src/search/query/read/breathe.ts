/** Lets the page paint and take keys during long work: on a slow phone a whole search in one piece holds it for a second. */

/** Milliseconds of work in one piece; a piece of more than 50 is felt. */
const PIECE = 8;

let since = 0;

/** Waits for its turn again where enough was done in one piece; else goes on at once. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < PIECE) return;
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
  since = performance.now();
}
