/**
 * A document on paper: every page names it and its address at the foot, the contents stand below its title, and it can be
 * made a booklet (A5, to be printed two pages on a sheet).
 */
const line = document.querySelector<HTMLElement>('.print-line');
const contents = document.querySelector<HTMLElement>('nav.contents');
const heading = document.querySelector('article > header');
const booklet = document.querySelector<HTMLButtonElement>('button[name=sach-nho]');

const A5 = '@page { size: A5; margin: 14mm 13mm 15mm }';

/** The foot is a rule: a line that stands in the page would be painted over the text of the next one. */
function setFoot(address: Element, words: () => string): void {
  // A page that does not know its host names the address that the reader came by.
  if (!/^\w+:/u.test(address.textContent ?? '')) address.textContent = location.origin + location.pathname;
  const rules = [
    ...(document.documentElement.dataset['paper'] === 'a5' ? [A5] : []),
    `@page { @bottom-left { content: ${JSON.stringify(words())}; font: 8pt sans-serif } }`,
    '@media print { .print-line { display: none } }',
  ];
  const foot = new CSSStyleSheet();
  foot.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [foot];
}

addEventListener('beforeprint', () => {
  const address = line?.querySelector('[data-address]');
  // The address may be told only now.
  if (address) setFoot(address, () => line?.textContent ?? '');
  if (!contents || !heading) return;
  const home = contents.nextElementSibling;
  const details = contents.querySelector('details');
  const open = details?.open ?? false;
  heading.after(contents);
  if (details) details.open = true;
  addEventListener(
    'afterprint',
    () => {
      home?.before(contents);
      if (details) details.open = open;
    },
    { once: true },
  );
});

booklet?.addEventListener('click', () => {
  document.documentElement.dataset['paper'] = 'a5';
  print();
});
addEventListener('afterprint', () => {
  delete document.documentElement.dataset['paper'];
});
if (booklet) booklet.hidden = false;

export {};
