/** On paper every page names the document and its address at the foot. */
const line = document.querySelector<HTMLElement>('.print-line');

addEventListener('beforeprint', () => {
  const address = line?.querySelector('[data-address]');
  if (!line || !address) return;
  // A page that does not know its host names the address that the reader came by.
  if (!/^\w+:/u.test(address.textContent ?? '')) address.textContent = location.origin + location.pathname;
  const foot = new CSSStyleSheet();
  foot.replaceSync(
    `@page { @bottom-left { content: ${JSON.stringify(line.textContent)}; font: 8pt sans-serif } }`,
  );
  document.adoptedStyleSheets = [foot];
});

export {};
