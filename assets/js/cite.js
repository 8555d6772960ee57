/*
 * "Trích dẫn": the words of a passage with where they stand, to copy. One button for the whole page goes to the passage
 * that the reader points at, reaches with the keyboard, selects words in, or came to by its address. Words and markup
 * stand in the <template data-cite> of templates/lib/cite.ftl.
 */
(function () {
  'use strict';
  var article = document.querySelector('article[data-plan]');
  var template = document.querySelector('template[data-cite]');
  if (!article || !template) {
    return;
  }
  var words = template.dataset;
  var parts = template.content.cloneNode(true);
  var button = parts.querySelector('.cite');
  var panel = parts.querySelector('.cite-panel');
  var box = panel.querySelector('textarea');
  var told = panel.querySelector('[role="status"]');
  var supplied = document.getElementById('ban-cung-cap');
  var here = null;
  var cited = null;

  /* --- Where the button stands --- */

  /** The passage that holds a node, by its permalink. */
  function passageOf(node) {
    var element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    var passage = element && element.closest('[id]');
    while (passage && !permalink(passage)) {
      passage = passage.parentElement && passage.parentElement.closest('[id]');
    }
    return passage && article.contains(passage) ? passage : null;
  }

  function permalink(passage) {
    return passage.querySelector(':scope > .permalink');
  }

  function offer(passage) {
    if (passage && passage !== here && !cited) {
      here = passage;
      permalink(passage).after(button);
    }
  }

  article.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'mouse' && !event.buttons && document.activeElement !== button && !selection()) {
      offer(passageOf(event.target));
    }
  });
  article.addEventListener('focusin', function (event) {
    if (event.target.matches('.permalink')) {
      goTo(event.target.parentElement);
    }
  });
  document.addEventListener('selectionchange', function () {
    var range = selection();
    if (range) {
      offer(passageOf(range.startContainer));
    }
  });
  window.addEventListener('hashchange', arrive);
  arrive();

  function arrive() {
    var id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (error) {
      /* Taken as it is written. */
    }
    goTo(passageOf(id ? document.getElementById(id) : null));
  }

  /** The reader left for another passage: what was open there is done with. */
  function goTo(passage) {
    if (cited && passage && passage !== here) {
      close(false);
    }
    offer(passage);
  }

  /** What the reader selected, if it lies inside one passage. */
  function selection() {
    var chosen = document.getSelection();
    if (!chosen || !chosen.rangeCount || chosen.isCollapsed) {
      return null;
    }
    var range = chosen.getRangeAt(0);
    var passage = passageOf(range.startContainer);
    return passage && passage === passageOf(range.endContainer) ? range : null;
  }

  /* --- Words --- */

  /** A passage's own words as they stand: without what the portal adds, and without the passages inside. */
  function read(passage, range) {
    var original = Boolean(supplied && supplied.checked);
    var text = '';
    var changed = false;
    (function walk(element) {
      element.childNodes.forEach(function (node) {
        if (range && !range.intersectsNode(node)) {
          return;
        }
        if (node.nodeType === Node.TEXT_NODE) {
          var from = range && node === range.startContainer ? range.startOffset : 0;
          var to = range && node === range.endContainer ? range.endOffset : node.length;
          text += node.data.slice(from, to);
        } else if (node.nodeType !== Node.ELEMENT_NODE || node.matches('[data-editorial], [id], ul, ol, .footnote-ref')
            || node.matches('.footnotes sup:first-child') && node.parentElement === passage) {
          return;
        } else if (node.matches('ins.erratum')) {
          var before = text.length;
          if (original) {
            text += node.dataset.source;
          } else {
            walk(node);
          }
          changed = changed || text.length > before || !range;
        } else if (node.matches('br')) {
          text += ' ';
        } else {
          walk(node);
          if (node.matches('tr')) {
            text += '\n';
          } else if (node.matches('td, th') && node.nextElementSibling) {
            text += '\t';
          }
        }
      });
    })(passage);
    var table = passage.matches('.table');
    text = table ? text.replace(/ *\n[\n ]*/g, '\n') : text.replace(/[ \t\n]+/g, ' ');
    return { text: text.replace(/^[ \t\n]+|[ \t\n]+$/g, ''), form: changed ? (original ? words.supplied : words.read) : '' };
  }

  /** The headings above a passage, outermost first; the name of the part where it has none. */
  function path(passage) {
    var part = passage.closest('.preamble, .footnotes, .recipients, .signature');
    var above = [];
    article.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]').forEach(function (heading) {
      var level = Number(heading.tagName.charAt(1));
      if (heading.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING
          && heading.closest('.preamble, .footnotes, .recipients, .signature') === part) {
        above[level] = read(heading).text;
        above.length = level + 1;
      }
    });
    if (/^H[2-6]$/.test(passage.tagName)) {
      above.length = Math.min(above.length, Number(passage.tagName.charAt(1)));
    }
    var names = above.filter(Boolean);
    return (part ? [words[part.classList[0]]].concat(names) : names).join(' › ');
  }

  /** Where the passage can be found: never a path of the reader's own machine. */
  function address(fragment) {
    var canonical = document.querySelector('link[rel="canonical"]');
    if (canonical) {
      return canonical.href + fragment;
    }
    return (/^https?:$/.test(location.protocol) ? location.origin + location.pathname : words.address) + fragment;
  }

  function citation() {
    var found = read(here, cited.range);
    if (!found.text) {
      found = read(here);
    }
    var place = path(here);
    return '“' + found.text + '”\n' + words.source + (place ? '. ' + place : '') + (found.form ? ' (' + found.form + ')' : '')
        + '. ' + words.portal + ': ' + cited.address;
  }

  /* --- The panel --- */

  button.addEventListener('mousedown', function (event) {
    // What is selected stays selected.
    event.preventDefault();
  });
  button.addEventListener('click', function () {
    if (cited) {
      close(false);
    } else {
      open();
    }
  });

  function open() {
    var range = selection();
    cited = {
      range: range && passageOf(range.startContainer) === here ? range.cloneRange() : null,
      address: address(permalink(here).getAttribute('href'))
    };
    show();
    if (here.matches('li')) {
      here.insertBefore(panel, here.querySelector(':scope > ul, :scope > ol, :scope > [id]'));
    } else {
      here.after(panel);
    }
    button.setAttribute('aria-expanded', 'true');
    fit();
    panel.querySelector('[data-copy]').focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  function show() {
    box.value = citation();
    told.textContent = '';
  }

  function fit() {
    box.rows = 2;
    while (box.scrollHeight > box.clientHeight && box.rows < 12) {
      box.rows += 1;
    }
  }

  function close(returning) {
    cited = null;
    panel.remove();
    button.setAttribute('aria-expanded', 'false');
    if (returning) {
      button.focus();
    }
  }

  panel.addEventListener('click', function (event) {
    var pressed = event.target.closest('button');
    if (pressed && pressed.dataset.copy) {
      copy(pressed.dataset.copy === 'address' ? box.value.length - cited.address.length : 0);
    } else if (pressed) {
      close(true);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && cited && !event.isComposing) {
      close(panel.contains(document.activeElement) || document.activeElement === button);
    }
  });
  if (supplied) {
    supplied.addEventListener('change', function () {
      if (cited) {
        show();
        fit();
      }
    });
  }

  /** Copies the citation from a character on, by whatever way the browser allows. */
  function copy(from) {
    var text = box.value.slice(from);
    told.textContent = '';
    var written = navigator.clipboard && navigator.clipboard.writeText
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error('clipboard'));
    written.then(function () {
      told.textContent = words.copied;
    }, function () {
      var focused = document.activeElement;
      box.focus();
      box.setSelectionRange(from, box.value.length);
      var done = false;
      try {
        done = document.execCommand('copy');
      } catch (error) {
        /* Then the reader copies what is selected. */
      }
      told.textContent = done ? words.copied : words.selected;
      if (done) {
        focused.focus();
      }
    });
  }

  /* --- The citation of the whole plan, below the text --- */

  document.querySelectorAll('[data-cite-address]').forEach(function (each) {
    each.textContent = address('');
  });
})();
