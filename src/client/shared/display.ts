/** The reader chooses colours and size of type; before-paint.js applies and finds again what is chosen here. */
const details = document.querySelector<HTMLDetailsElement>('details.display');

if (details) {
  const radios = [...details.querySelectorAll<HTMLInputElement>('input')];
  const { theme = 'may', size = 'vua' } = document.documentElement.dataset;
  for (const radio of radios) radio.checked = radio.value === theme || radio.value === size;

  details.addEventListener('change', () => {
    const detail = Object.fromEntries(
      radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
    );
    dispatchEvent(new CustomEvent('hien-thi', { detail }));
    try {
      localStorage.setItem('hien-thi', JSON.stringify(detail));
    } catch {
      // A browser that remembers nothing still shows this page as chosen.
    }
  });

  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
}

export {};
