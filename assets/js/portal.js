/*
 * What every page gains from a script: the print button, contents folded on a small screen, the way to the search box,
 * and the words searched for, marked in the passage that a result led to.
 */
(function () {
  'use strict';
  var doichieu = window.doichieu = window.doichieu || {};
  var source = document.currentScript.src;
  var scripts = source.slice(0, source.lastIndexOf('/') + 1);

  var contents = document.querySelector('.toc details');
  if (contents && window.matchMedia('(max-width: 719px)').matches) {
    contents.open = false;
  }
  if (contents) {
    window.addEventListener('beforeprint', function () {
      contents.open = true;
    });
  }
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      window.print();
    });
  });

  /* --- The search box: "/" leads there, unless the reader has switched the key off on tim-kiem.html --- */

  function isOff() {
    try {
      return localStorage.getItem('doichieu.phim') === 'tat';
    } catch (error) {
      return false;
    }
  }

  if (!isOff()) {
    document.querySelectorAll('[data-key]').forEach(function (box) {
      box.title = box.dataset.key;
      box.setAttribute('aria-keyshortcuts', '/');
    });
  }

  document.addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
        || event.defaultPrevented || event.target.closest('input, textarea, select, [contenteditable]')) {
      return;
    }
    var box = document.querySelector('main [role="search"] [name="q"]') || document.querySelector('[role="search"] [name="q"]');
    if (box && !isOff()) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  /* --- The search itself, for programs: nothing is loaded before it is called --- */

  function load(name) {
    return new Promise(function (done, failed) {
      var script = document.createElement('script');
      script.src = scripts + name;
      script.async = false;
      script.onload = done;
      script.onerror = function () {
        script.remove();
        failed(new Error(name));
      };
      document.head.appendChild(script);
    });
  }

  var loading = null;

  function search(query, options) {
    loading = loading || Promise.all(['search-text.js', 'search-index.js', 'search-rank.js', 'search-gather.js', 'search-hits.js', 'search-suggest.js', 'search.js'].map(load));
    return loading.then(function () {
      if (doichieu.search === search) {
        throw new Error('search.js');
      }
      return doichieu.search(query, options);
    }).catch(function (error) {
      loading = null;
      throw error;
    });
  }

  doichieu.search = search;

  /* --- Arrival: ?tim=<query>#<passage> --- */

  var article = document.querySelector('article[data-plan]');
  var sought = article && new URLSearchParams(location.search).get('tim');
  if (sought) {
    load('search-text.js').then(arrive, function () {
      /* Without the marks the passage is still the target of the address. */
    });
  }

  function arrive() {
    var id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (error) {
      /* Taken as it is written. */
    }
    var passage = id && document.getElementById(id);
    if (!passage || !article.contains(passage)) {
      return;
    }
    var marked = mark(passage, sought.slice(0, 500));
    passage.classList.add('arrived');
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
    passage.scrollIntoView({ block: passage.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
    if (marked.length) {
      offerUnmark(passage, marked);
    }
  }

  /** Marks the words; a word that corrections cut into several texts gets a mark in each. */
  function mark(passage, query) {
    var pieces = texts(passage);
    var whole = pieces.map(function (piece) {
      return piece.text;
    }).join('');
    var stretches = doichieu.marks(whole, query);
    var marked = [];
    pieces.forEach(function (piece) {
      if (!piece.node) {
        return;
      }
      // From the last, so that what stands before keeps its offsets.
      stretches.slice().reverse().forEach(function (stretch) {
        var from = Math.max(stretch[0] - piece.start, 0);
        var to = Math.min(stretch[1] - piece.start, piece.text.length);
        if (from < to) {
          var range = document.createRange();
          range.setStart(piece.node, from);
          range.setEnd(piece.node, to);
          var made = document.createElement('mark');
          range.surroundContents(made);
          marked.push(made);
        }
      });
    });
    return marked;
  }

  /** The plan's own words of a passage, in order, without those of passages inside; cells and signs of notes part words. */
  function texts(passage) {
    var pieces = [];
    var length = 0;
    function add(node, text) {
      pieces.push({ node: node, text: text, start: length });
      length += text.length;
    }
    (function walk(element) {
      element.childNodes.forEach(function (child) {
        if (child.nodeType === Node.TEXT_NODE) {
          add(child, child.data);
        } else if (child.nodeType === Node.ELEMENT_NODE && !child.matches('[data-editorial], ul, ol, p[id]')) {
          var parts = child.matches('td, th, br, sup, .footnote-ref');
          if (parts) {
            add(null, '\n');
          }
          if (!child.matches('sup, .footnote-ref')) {
            walk(child);
          }
          if (parts) {
            add(null, '\n');
          }
        }
      });
    })(passage);
    return pieces;
  }

  function offerUnmark(passage, marked) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'unmark';
    button.setAttribute('data-editorial', '');
    button.textContent = article.dataset.unmark;
    button.addEventListener('click', function () {
      marked.forEach(function (each) {
        var around = each.parentNode;
        each.replaceWith.apply(each, Array.from(each.childNodes));
        around.normalize();
      });
      passage.classList.remove('arrived');
      passage.focus({ preventScroll: true });
      button.remove();
      var query = new URLSearchParams(location.search);
      query.delete('tim');
      var rest = query.toString();
      try {
        history.replaceState(null, '', location.href.split(/[?#]/)[0] + (rest ? '?' + rest : '') + location.hash);
      } catch (error) {
        /* An address that may not change (some viewers): the words come back when the page is opened again. */
      }
    });
    var inner = passage.querySelector(':scope > ul, :scope > ol');
    passage.insertBefore(button, inner);
  }
})();
