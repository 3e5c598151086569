// Words that are selected on a page go into the form that corrects how it was read. Without this, they are copied by hand.
'use strict';
(() => {
  const page = document.querySelector('.page');
  const say = document.getElementById('say');
  const words = document.getElementById('say-words');
  const at = document.getElementById('say-at');
  if (page === null || say === null) {
    return;
  }

  const offer = document.createElement('button');
  offer.type = 'button';
  offer.className = 'offer';
  offer.textContent = 'Correct the selected words';
  offer.hidden = true;
  document.body.append(offer);

  // The selection, if it lies within the page's text: its words, and where they start in the text, in UTF-16 code units.
  function selected() {
    const selection = window.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const block = (range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentElement : range.startContainer)
      .closest('[data-start]');
    const text = range.toString().trim();
    if (block === null || !page.contains(range.commonAncestorContainer) || text === '') {
      return null;
    }
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return { text, start: Number(block.dataset.start) + before.toString().length };
  }

  document.addEventListener('selectionchange', () => {
    offer.hidden = selected() === null;
  });
  offer.addEventListener('mousedown', (event) => event.preventDefault()); // or the selection would be gone
  offer.addEventListener('click', () => {
    const chosen = selected();
    if (chosen !== null) {
      words.value = chosen.text;
      at.value = String(chosen.start);
      say.open = true;
      say.scrollIntoView({ block: 'center' });
      say.querySelector('input[name=what]').focus();
    }
  });
  words.addEventListener('input', () => {
    at.value = ''; // words typed by hand may stand elsewhere
  });
})();
