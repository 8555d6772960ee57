/*
 * tim-kiem.html: asks doichieu.find for what the address says and shows what comes. The state stands in the address
 * (?q= and the filters), so that a search can be sent, kept and gone back to. What the answer looks like is in search-view.js.
 */
(function () {
  'use strict';
  var main = document.getElementById('noi-dung');
  var form = document.getElementById('tim');
  var place = document.getElementById('ket-qua');
  var told = document.getElementById('tin');
  var start = document.getElementById('goi-y');
  var view = window.doichieu && window.doichieu.searchView;
  if (!main || !form || !place) {
    return;
  }
  if (!view) {
    main.dataset.searchState = 'failed';
    told.textContent = document.querySelector('#cau-chu').content.querySelector('[data-word="failed"]').textContent
      .replace('{files}', 'search-view.js');
    return;
  }
  var MOST_LETTERS = 500;
  var PLANS = 5;
  var SHOWN = 40;
  var box = form.elements.namedItem('q');
  var filters = { cap: 'level', tinh: 'province', 'chu-de': 'theme', loai: 'kind' };
  var kinds = { doan: 'passage', 'chi-tieu': 'indicator', moc: 'milestone' };
  /* Number of the last search: answers to others come too late. */
  var asked = 0;
  /* What the answer on the page is for, and how much of it is asked for and shown. */
  var shown = null;
  var plans = PLANS;
  var most = SHOWN;
  /* What the address asked for last, and whether that is still being typed. */
  var search = location.search;
  var isDraft = false;
  var typing = 0;
  /* Whether the last word is perhaps not finished. */
  var isHalf = false;
  var waiting = 0;

  /* --- The address --- */

  function cut(text) {
    return text.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, '');
  }

  function field(name) {
    return form.elements.namedItem(name);
  }

  /** The choice of a filter; "" where it is not offered or not known. */
  function choice(name) {
    return field(name) ? field(name).value : '';
  }

  /** The address of a search with the filters chosen, relative to this page. */
  function address(query, bare) {
    var parameters = new URLSearchParams();
    if (query) {
      parameters.set('q', query);
    }
    Object.keys(filters).forEach(function (name) {
      if (!bare && choice(name)) {
        parameters.set(name, choice(name));
      }
    });
    var text = parameters.toString();
    return location.href.split(/[?#]/)[0] + (text ? '?' + text : '');
  }

  /** Whether the address asks for just this, in whatever way it is written. */
  function isAsked(query) {
    var parameters = new URLSearchParams(location.search);
    return cut((parameters.get('q') || '').trim()) === query && Object.keys(filters).every(function (name) {
      return (parameters.get(name) || '') === choice(name);
    });
  }

  /**
   * Puts the search into the address. A search that was sent (isStep) or opened stays in the history; what is typed after it
   * has one entry, rewritten with every letter.
   */
  function remember(isStep) {
    var query = cut(box.value.trim());
    try {
      if (isDraft) {
        history.replaceState(null, '', address(query));
      } else if (!isAsked(query)) {
        history.pushState(null, '', address(query));
      }
      search = location.search;
    } catch (error) {
      /* An address that may not change (some viewers): the search goes on without it. */
    }
    isDraft = !isStep;
  }

  function recall() {
    var parameters = new URLSearchParams(location.search);
    box.value = cut(parameters.get('q') || '');
    Object.keys(filters).forEach(function (name) {
      if (field(name)) {
        field(name).value = parameters.get(name) || '';
        if (field(name).selectedIndex < 0) {
          field(name).value = '';
        }
      }
    });
  }

  /* --- Asking --- */

  function chosen() {
    var filter = {};
    Object.keys(filters).forEach(function (name) {
      var value = choice(name);
      if (value) {
        filter[filters[name]] = name === 'loai' ? kinds[value] : value;
      }
    });
    return filter;
  }

  /** Asks for what the form holds; done() is called when the answer stands. */
  function run(done) {
    var query = cut(box.value.trim());
    var own = ++asked;
    clearTimeout(typing);
    clearTimeout(waiting);
    if (!query) {
      shown = null;
      place.textContent = '';
      tell('');
      idle(true);
      main.dataset.searchState = 'idle';
      document.title = view.say('title', { q: '' }).replace(/^ – /, '');
      return;
    }
    main.dataset.searchState = 'busy';
    waiting = setTimeout(function () {
      tell(view.say('busy'));
    }, 400);
    ask(query).then(function (result) {
      if (own === asked) {
        clearTimeout(waiting);
        idle(false);
        shown = result;
        document.title = view.say('title', { q: view.short(query, 60) });
        render(result);
        main.dataset.searchState = 'done';
        if (done) {
          done();
        }
      }
    }).catch(function (error) {
      if (own === asked) {
        clearTimeout(waiting);
        idle(false);
        shown = null;
        place.textContent = '';
        tell(view.say('failed', { files: error && error.shard || 'search.js' }));
        main.dataset.searchState = 'failed';
      }
    });
  }

  function ask(query) {
    return new Promise(function (found) {
      found(window.doichieu.find(query, { filters: chosen(), plans: plans, limit: most, typing: isHalf }));
    });
  }

  function idle(isIdle) {
    start.hidden = !isIdle;
  }

  function tell(text) {
    if (told.textContent !== text) {
      told.textContent = text;
    }
  }

  function again(isStep) {
    plans = PLANS;
    most = SHOWN;
    remember(isStep);
    run();
  }

  /* --- The answer --- */

  function render(result) {
    var isFiltered = Object.keys(chosen()).length > 0;
    tell(view.told(result, isFiltered));
    place.textContent = '';
    place.append(view.answer(result, {
      all: choice('loai') === 'chi-tieu' || choice('loai') === 'moc',
      isFiltered: isFiltered,
      themes: field('chu-de'),
      address: address,
      more: more
    }));
  }

  /** Asks for more plans and passages; the reader goes on at the first that is new. */
  function more(button) {
    var before = new Set(results().map(function (link) {
      return link.href;
    }));
    plans += PLANS;
    most += SHOWN;
    button.disabled = true;
    run(function () {
      var next = results().find(function (link) {
        return !before.has(link.href);
      }) || place.querySelector('.more-found button') || box;
      next.focus();
    });
  }

  /* --- Keys, typing, the way back --- */

  function results() {
    return Array.from(place.querySelectorAll('[data-hit]:not([hidden]) > a, [data-result] > a'));
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) {
      return;
    }
    var links = results();
    var at = links.indexOf(document.activeElement);
    var isBox = document.activeElement === box;
    if (event.key === 'Escape' && place.contains(document.activeElement)) {
      box.focus();
      box.select();
    } else if (event.key === 'ArrowDown' && (isBox || at >= 0)) {
      if (links[at + 1]) {
        links[at + 1].focus();
      }
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] || box).focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  box.addEventListener('input', function () {
    clearTimeout(typing);
    typing = setTimeout(function () {
      isHalf = /\S$/.test(box.value);
      again(false);
    }, 150);
  });

  form.addEventListener('change', function (event) {
    if (event.target !== box) {
      isHalf = false;
      again(true);
    }
  });

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    isHalf = false;
    again(true);
    if (window.matchMedia('(pointer: coarse)').matches) {
      // The keyboard on the screen would cover the results.
      box.blur();
    }
  });

  /* Links to other searches and to a plan's results stay on the page; the latter are no steps to go back over. */
  main.addEventListener('click', function (event) {
    var to = event.target.closest('a');
    var isBelow = to && place.contains(to) && to.getAttribute('href').charAt(0) === '#';
    var below = isBelow && document.getElementById(to.hash.slice(1));
    if (below) {
      event.preventDefault();
      below.tabIndex = -1;
      below.focus({ preventScroll: true });
      below.scrollIntoView();
      return;
    }
    if (!to || to.hash || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
        || to.href.split('?')[0] !== location.href.split(/[?#]/)[0]) {
      return;
    }
    try {
      history.pushState(null, '', to.href);
    } catch (error) {
      return;
    }
    event.preventDefault();
    show();
    box.focus();
  });

  function show(state) {
    search = location.search;
    isDraft = !search;
    plans = state && state.plans || PLANS;
    most = state && state.most || SHOWN;
    recall();
    run(function () {
      if (state && state.top) {
        window.scrollTo(0, state.top);
      }
    });
  }

  /* A step inside the page, such as the skip link, asks for nothing new. */
  window.addEventListener('popstate', function (event) {
    if (location.search !== search || !shown) {
      show(event.state);
    }
  });

  /* Who comes back from a passage finds the list as it was. */
  window.addEventListener('pagehide', function () {
    try {
      history.replaceState({ plans: plans, most: most, top: window.scrollY }, '');
    } catch (error) {
      /* Then the list begins at its top. */
    }
  });

  /* --- The key that leads to the box may be switched off: it can stand in the way of speech control --- */

  var key = document.getElementById('phim');
  try {
    key.checked = localStorage.getItem('doichieu.phim') !== 'tat';
    key.addEventListener('change', function () {
      if (key.checked) {
        localStorage.removeItem('doichieu.phim');
      } else {
        localStorage.setItem('doichieu.phim', 'tat');
      }
    });
  } catch (error) {
    key.closest('.keys').hidden = true;
  }

  try {
    history.scrollRestoration = 'manual';
  } catch (error) {
    /* The browser's own way will do. */
  }
  show(history.state);
})();
