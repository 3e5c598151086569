// What pages do beyond links and forms. Everything works without it, only less smoothly.
'use strict';
(() => {
  document.documentElement.classList.add('live');

  // A menu closes when one turns away from it.
  const menus = () => document.querySelectorAll('details.menu[open]');
  document.addEventListener('click', (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
      closePanel();
    }
  });

  // On a story's page, marked words light up what was coded from them, and the other way round.
  const panel = document.getElementById('panel');
  const close = panel?.querySelector('.close');
  const narrow = window.matchMedia('(max-width: 900px)');

  function darken() {
    document.querySelectorAll('.on').forEach((lit) => lit.classList.remove('on'));
  }

  function closePanel() {
    if (panel?.classList.contains('open')) {
      panel.classList.remove('open');
      close.hidden = true;
    }
  }

  function light(ids) {
    darken();
    const lines = ids.map((id) => document.getElementById(id)).filter((line) => line !== null);
    lines.forEach((line) => {
      line.classList.add('on');
      line.closest('.card')?.classList.add('on');
    });
    return lines[0];
  }

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('a.m');
    if (mark !== null && panel !== null) {
      event.preventDefault();
      const first = light(mark.dataset.targets.split(' '));
      mark.classList.add('on');
      if (narrow.matches) {
        panel.classList.add('open');
        close.hidden = false;
        const at = mark.getBoundingClientRect();
        if (at.bottom > panel.getBoundingClientRect().top) {
          window.scrollBy(0, at.top - window.innerHeight / 4); // or the panel would lie on the words
        }
      }
      const card = first?.closest('.card') ?? first;
      if (card && panel.contains(card)) {
        panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top - 12;
      } else {
        card?.scrollIntoView({ block: 'center' });
      }
      return;
    }
    const line = event.target.closest('.k');
    if (line !== null && panel?.contains(line)) {
      light([line.id]);
      const marks = [...document.querySelectorAll('a.m')].filter((m) => m.dataset.targets.split(' ').includes(line.id));
      marks.forEach((m) => m.classList.add('on'));
      if (!narrow.matches) {
        marks[0]?.scrollIntoView({ block: 'center' });
      }
    }
  });
  close?.addEventListener('click', closePanel);

  // How a mention was coded is told on a page of its own; here it is brought into the mention's card.
  async function unfold(link) {
    const card = link.closest('.card');
    const shown = card.querySelector('.way');
    if (shown !== null) {
      shown.remove();
      link.textContent = 'how it was coded';
      return;
    }
    link.textContent = 'reading the story again…';
    try {
      const answer = await fetch(link.href);
      const way = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('way');
      if (way === null) {
        throw new Error('no way in the answer');
      }
      way.removeAttribute('id');
      card.append(document.adoptNode(way));
      link.textContent = 'fold up';
    } catch {
      location.assign(link.href); // the page itself says what is wrong
    }
  }
  panel?.addEventListener('click', (event) => {
    const link = event.target.closest('a.how');
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (link.getAttribute('aria-busy') !== 'true') {
        link.setAttribute('aria-busy', 'true');
        unfold(link).finally(() => link.removeAttribute('aria-busy'));
      }
    }
  });

  // Coming from an event, the words of its mention are shown at once.
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (wanted?.classList.contains('card')) {
    wanted.classList.add('on');
    const lines = [...wanted.querySelectorAll('.k')].map((line) => line.id);
    const marks = [...document.querySelectorAll('a.m')].filter((m) => m.dataset.targets.split(' ').some((id) => lines.includes(id)));
    marks.forEach((m) => m.classList.add('on'));
    const at = wanted.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTop += at - 12;
    marks[0]?.scrollIntoView({ block: 'center' });
  }
})();
