/** Says in a line above the bottom bar what was done, to the eye and to a screen reader; it fades by itself. */
let region: HTMLElement | undefined;

export function say(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.className = 'said';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  const words = document.createElement('p');
  words.textContent = text;
  words.addEventListener('animationend', () => words.remove());
  region.replaceChildren(words);
}
