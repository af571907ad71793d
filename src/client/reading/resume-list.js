/*
 * The home page lists what was begun (resume.ts). A classic script behind its section: it fills the section before what
 * follows is there, so that nothing moves.
 */
(() => {
  const section = document.querySelector('[data-resume]');
  const root = new URL('.', location.href).href;
  const leaf = location.protocol === 'file:' ? 'index.html' : '';

  const load = () => {
    try {
      const kept = JSON.parse(localStorage.getItem('doc-tiep') ?? '[]');
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  };

  const item = ({ path, title, words }) => {
    const [line, link, detail] = ['li', 'a', 'p'].map((name) => document.createElement(name));
    link.href = root + path.slice(1) + leaf;
    link.textContent = title;
    detail.className = 'detail';
    detail.textContent = words;
    line.append(link, detail);
    return line;
  };

  const begun = load().slice(0, 3);
  section.hidden = begun.length === 0;
  section.querySelector('ul').append(...begun.map(item));
  section.querySelector('button').addEventListener('click', () => {
    localStorage.removeItem('doc-tiep');
    section.hidden = true;
  });
})();
