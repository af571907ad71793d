/** Milliseconds after which a browser has taken the file, also one that asks first where to put it. */
const TAKEN = 60_000;

/** Hands a file to the reader; it is made and stays on the device. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
