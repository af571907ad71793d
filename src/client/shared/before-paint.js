/*
 * The reader's colours and size of type, before anything is painted. A classic script of its own file, since the policy
 * of the pages forbids one inside the page and a module would come after the first paint. Values: display.ts.
 */
(() => {
  const root = document.documentElement;

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem('hien-thi')) ?? {};
    } catch {
      // Without a memory, or with one that something else wrote, the page shows itself as it is made.
      return {};
    }
  };

  const apply = ({ theme, size }) => {
    root.dataset.theme = theme ?? 'may';
    root.dataset.size = size ?? 'vua';
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      meta.dataset.media ??= meta.media;
      const own = meta.dataset.media;
      const forced = { sang: 'light', toi: 'dark' }[theme];
      meta.media = forced === undefined ? own : own.includes(forced) ? 'all' : 'not all';
    }
  };

  apply(stored());
  addEventListener('storage', () => apply(stored()));
  addEventListener('hien-thi', ({ detail }) => apply(detail));
})();
