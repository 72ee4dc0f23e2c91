// What the pages do beyond being read: search, filters, copying, light and dark. Everything that is written on a page can be
// read without it.
(() => {
  'use strict';

  const page = document.documentElement;
  page.classList.add('script');

  // Light or dark: what the reader chose, or what the system says. Before the first paint, or the page would flash.
  const remembered = (() => { try { return localStorage.getItem('theme'); } catch { return null; } })();
  if (remembered) page.dataset.theme = remembered;

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const say = words => { one('#said').textContent = words; };
  const escape = words => words.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

  function setUpTheme() {
    one('.theme').addEventListener('click', () => {
      const isDark = page.dataset.theme
        ? page.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      page.dataset.theme = isDark ? 'light' : 'dark';
      try { localStorage.setItem('theme', page.dataset.theme); } catch { /* It holds for this page only. */ }
      say(page.dataset.theme === 'dark' ? 'Dark colours' : 'Light colours');
    });
  }

  function setUpCopying() {
    document.addEventListener('click', async event => {
      const button = event.target.closest('button.copy');
      if (!button) return;
      const words = button.dataset.copy;
      try {
        await navigator.clipboard.writeText(words);
      } catch {
        // A page of a folder may not have the clipboard; a selection can be copied everywhere.
        const field = document.createElement('textarea');
        field.value = words;
        field.className = 'hidden';
        document.body.append(field);
        field.select();
        document.execCommand('copy');
        field.remove();
        button.focus();
      }
      button.textContent = 'Copied';
      say('Copied: ' + words);
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    });
  }

  // Search.

  const stem = word => word.length > 3 && word.endsWith('ies') && !/[ea]ies$/.test(word) ? word.slice(0, -3) + 'y'
    : word.length > 3 && word.endsWith('es') && !/[aeo]es$/.test(word) ? word.slice(0, -1)
    : word.length > 2 && word.endsWith('s') && !/[us]s$/.test(word) ? word.slice(0, -1)
    : word;

  let searching = null;

  // The library and the data are as large as all texts: they come when somebody searches.
  function load() {
    const script = source => new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = document.body.dataset.root + 'assets/' + source;
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
    searching ??= Promise.all([script('minisearch.js'), script('search-data.js')]).then(() => {
      const { pages, units } = window.mandateUnits;
      const index = new window.MiniSearch({
        fields: ['title', 'terms', 'text', 'place'],
        processTerm: term => stem(term.toLowerCase()),
        searchOptions: {
          boost: { terms: 6, title: 4, place: 0.5 },
          prefix: term => term.length > 2,
          fuzzy: term => term.length > 5 ? 0.15 : false,
          weights: { fuzzy: 0.3, prefix: 0.6 },
        },
      });
      index.addAll(units.map(([page, anchor, place, text, terms], id) => ({
        id,
        title: anchor === 'top' ? text : '',
        terms,
        text: anchor === 'top' ? '' : text,
        place: pages[page][1] + ' ' + place,
      })));
      return { index, pages, units };
    });
    return searching;
  }

  // Words of a phrase in quotation marks must follow one another; all words must be there, or, failing that, any.
  async function find(query) {
    const { index, pages, units } = await load();
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]?/g)].map(match => match[1].trim().toLowerCase());
    const words = query.replace(/["“”]/g, ' ');
    const filter = hit => phrases.every(phrase => units[hit.id][3].toLowerCase().includes(phrase));
    let hits = index.search(words, { combineWith: 'AND', filter });
    if (hits.length === 0) hits = index.search(words, { combineWith: 'OR', filter });
    return hits.map(hit => {
      const [page, anchor, place, text, terms] = units[hit.id];
      return {
        address: document.body.dataset.root + pages[page][0] + (anchor === 'top' ? '' : '#' + anchor),
        title: pages[page][1],
        place: place || pages[page][2],
        passage: anchor === 'top' ? '' : passage(text, Object.keys(hit.match)),
        terms,
      };
    });
  }

  function passage(text, words) {
    const pattern = words.length === 0 ? null
      : new RegExp('\\b(' + words.map(word => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|') + ')[\\p{L}]*', 'giu');
    const first = pattern ? Math.max(0, text.search(pattern)) : 0;
    const start = first < 60 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
    const end = text.length <= start + 200 ? text.length : Math.max(start + 100, text.lastIndexOf(' ', start + 200));
    const shown = text.slice(start, end);
    const marked = pattern
      ? escape(shown).replace(pattern, '<mark>$&</mark>')
      : escape(shown);
    return (start > 0 ? '… ' : '') + marked + (end < text.length ? ' …' : '');
  }

  function setUpSearch() {
    const input = one('#search');
    const panel = one('#results');
    const list = one('ol', panel);
    const count = one('.count', panel);
    const most = 30;
    let asked = 0;

    // A search that is still on its way must not open the results again.
    const close = () => { asked++; panel.hidden = true; };
    const show = async () => {
      const query = input.value.trim();
      const mine = ++asked;
      if (query.length < 2) { close(); return; }
      const hits = await find(query);
      if (mine !== asked) return;
      count.textContent = hits.length === 0 ? 'Nothing has these words.'
        : hits.length === 1 ? '1 place' : hits.length + ' places' + (hits.length > most ? ', the best ' + most + ' of them:' : '');
      list.innerHTML = hits.slice(0, most).map(hit =>
        `<li><a href="${escape(hit.address)}"><span class="where">${escape(hit.title)}</span>`
        + `<span class="unit-place">${escape(hit.place)}${hit.terms ? ' <span class="defines">defines ' + escape(hit.terms) + '</span>' : ''}</span>`
        + (hit.passage ? `<span class="passage">${hit.passage}</span>` : '') + '</a></li>').join('');
      panel.hidden = false;
    };

    input.addEventListener('focus', () => { load(); if (input.value.trim().length > 1) show(); });
    input.addEventListener('input', show);
    document.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });

    // The arrows lead through the results, Enter opens the first of them, Escape leads back.
    one('.search').addEventListener('keydown', event => {
      const links = all('a', list);
      const at = links.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        input.focus();
        close();
      } else if (event.key === 'ArrowDown' && links.length > 0) {
        event.preventDefault();
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (at === 0 ? input : links[at - 1]).focus();
      } else if (event.key === 'Enter' && document.activeElement === input && links.length > 0) {
        event.preventDefault();
        links[0].click();
      }
    });
    list.addEventListener('click', close);
    document.addEventListener('click', event => { if (!event.target.closest('.search')) close(); });
    document.addEventListener('focusin', event => { if (!event.target.closest('.search')) close(); });

    const asking = new URLSearchParams(location.search).get('q');
    if (asking) { input.value = asking; input.focus(); show(); }
  }

  // Filters.

  const values = (form, name) => all(`[name="${name}"]:checked`, form).map(field => field.value);
  const value = (form, name) => one(`[name="${name}"]`, form)?.value ?? '';

  // A text: what is marked, and whose mandates stand out.
  function filterUnits(form) {
    const marks = values(form, 'mark');
    for (const name of ['mandates', 'terms', 'refs']) page.classList.toggle('no-' + name, !marks.includes(name));
    const actor = value(form, 'actor');
    const kind = value(form, 'class');
    let shown = 0;
    for (const unit of all('.unit')) {
      const fits = (!actor || (unit.dataset.actors ?? '').split(' ').includes(actor))
        && (!kind || (unit.dataset.classes ?? '').split(' ').includes(kind));
      const isChosen = fits && (actor || kind);
      unit.classList.toggle('dim', !fits && !unit.classList.contains('heading'));
      unit.classList.toggle('chosen', Boolean(isChosen));
      shown += isChosen ? 1 : 0;
    }
    const count = one('.count', form);
    if (count) count.textContent = actor || kind ? (shown === 1 ? '1 unit' : shown + ' units') : '';
  }

  // A table: the rows that fit.
  function filterRows(form) {
    const words = value(form, 'words').toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = one('input[name="kind"]', form) ? values(form, 'kind') : null;
    const wanted = ['actor', 'class', 'instrument'].map(name => [name, value(form, name)]).filter(([, chosen]) => chosen);
    if (!kinds && value(form, 'kind')) wanted.push(['kind', value(form, 'kind')]);
    for (const name of ['due', 'report']) if (values(form, name).length > 0) wanted.push([name, 'yes']);
    let shown = 0;
    const rows = all('main tbody tr:not(.section)');
    for (const row of rows) {
      const text = words.length > 0 ? row.textContent.toLowerCase() : '';
      const fits = words.every(word => text.includes(word))
        && (!kinds || kinds.includes(row.dataset.kind))
        && wanted.every(([name, chosen]) => (row.dataset[name] ?? '').split(name === 'actor' ? ' ' : '\n').includes(chosen));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    one('.count', form).textContent = shown === rows.length ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows';
  }

  function setUpFilters() {
    for (const form of all('form.filter')) {
      const apply = () => (form.dataset.filter === 'units' ? filterUnits : filterRows)(form);
      for (const [name, chosen] of new URLSearchParams(location.search)) {
        const field = one(`select[name="${CSS.escape(name)}"], input[type="search"][name="${CSS.escape(name)}"]`, form);
        if (field) field.value = chosen;
      }
      form.addEventListener('input', apply);
      form.addEventListener('submit', event => event.preventDefault());
      apply();
    }
  }

  // Columns sort where their heads are pressed.
  function setUpSorting() {
    for (const table of all('table[data-sortable]')) {
      all('thead th', table).forEach((head, column) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener('click', () => {
          const isUp = head.getAttribute('aria-sort') !== 'ascending';
          all('thead th', table).forEach(other => other.removeAttribute('aria-sort'));
          head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
          const key = row => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
          const rows = all('tbody tr', table).map(row => [key(row), row]);
          // What has no value comes last either way.
          rows.sort(([a], [b]) => (a === '') - (b === '') || (isUp ? 1 : -1) * a.localeCompare(b, 'en', { numeric: true }));
          table.tBodies[0].append(...rows.map(([, row]) => row));
        });
      });
    }
  }

  // The section that is read is marked in the contents.
  function setUpContents() {
    const links = new Map(all('.contents a[href^="#"]').map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    if (links.size === 0 || !('IntersectionObserver' in window)) return;
    const headings = all('.unit.heading');
    const mark = () => {
      const read = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
      for (const link of links.values()) link.removeAttribute('aria-current');
      if (read) links.get(read.id)?.setAttribute('aria-current', 'true');
    };
    new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' }).observe(headings[0]);
    let isWaiting = false;
    addEventListener('scroll', () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => { isWaiting = false; mark(); });
    }, { passive: true });
    if (matchMedia('(max-width: 60rem)').matches) one('.contents details')?.removeAttribute('open');
  }

  // A link to a note or a unit that is folded opens what it is folded in.
  function openTarget() {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (let outer = target; outer; outer = outer.parentElement) if (outer.tagName === 'DETAILS') outer.open = true;
  }

  document.addEventListener('DOMContentLoaded', () => {
    setUpTheme();
    setUpCopying();
    setUpSearch();
    setUpFilters();
    setUpSorting();
    setUpContents();
    openTarget();
    addEventListener('hashchange', openTarget);
  });
})();
