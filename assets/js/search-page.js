/*
 * tim-kiem.html: asks doichieu.find for what the address says and shows what comes. The state stands in the address
 * (?q= and the filters), so that a search can be sent, kept and gone back to. Words stand in templates/search.ftl.
 */
(function () {
  'use strict';
  var main = document.getElementById('noi-dung');
  var form = document.getElementById('tim');
  var place = document.getElementById('ket-qua');
  var told = document.getElementById('tin');
  var start = document.getElementById('goi-y');
  if (!main || !form || !place) {
    return;
  }
  var MOST_LETTERS = 500;
  var PLANS = 5;
  var SHOWN = 100;
  var HITS = 4;
  var MOST_HITS = 200;
  var box = form.elements.namedItem('q');
  var filters = { cap: 'level', tinh: 'province', 'chu-de': 'theme', loai: 'kind' };
  var kinds = { doan: 'passage', 'chi-tieu': 'indicator', moc: 'milestone' };
  var words = {};
  document.getElementById('cau-chu').content.querySelectorAll('[data-word]').forEach(function (each) {
    words[each.dataset.word] = each.textContent;
  });
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
  var waiting = 0;

  /* --- Words and elements --- */

  /** A sentence with its {names} filled in. */
  function say(word, values) {
    return (words[word] || '').replace(/\{(\w+)\}/g, function (whole, name) {
      return values && values[name] !== undefined ? String(values[name]) : whole;
    });
  }

  function number(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  /** Cut for display, at a blank and never inside a letter of two code units; marks of direction would turn the sentence. */
  function short(text, length) {
    text = text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
    if (text.length <= length) {
      return text;
    }
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').replace(/\s+\S{0,30}$/, '') + '…';
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function put(into) {
    Array.prototype.slice.call(arguments, 1).forEach(function (part) {
      if (part) {
        into.append(part);
      }
    });
    return into;
  }

  function link(address, text) {
    var made = element('a', '', text);
    made.href = address;
    return made;
  }

  /** Text with its marked stretches in mark elements. */
  function marked(into, text, stretches) {
    var at = 0;
    (stretches || []).forEach(function (stretch) {
      if (stretch[0] >= at && stretch[1] > stretch[0] && stretch[1] <= text.length) {
        put(into, text.slice(at, stretch[0]), element('mark', '', text.slice(stretch[0], stretch[1])));
        at = stretch[1];
      }
    });
    return put(into, text.slice(at));
  }

  function notice(text) {
    return put(element('div', 'notice'), put(element('p'), text));
  }

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

  /**
   * Puts the search into the address. A search that was sent (isStep) or opened stays in the history; what is typed after it
   * has one entry, rewritten with every letter.
   */
  function remember(isStep) {
    var next = address(cut(box.value.trim()));
    try {
      if (!isDraft && next !== location.href.split('#')[0]) {
        history.pushState(null, '', next);
      } else {
        history.replaceState(null, '', next);
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
      document.title = say('title', { q: '' }).replace(/^ – /, '');
      return;
    }
    main.dataset.searchState = 'busy';
    waiting = setTimeout(function () {
      tell(say('busy'));
    }, 400);
    ask(query).then(function (result) {
      if (own === asked) {
        clearTimeout(waiting);
        idle(false);
        shown = result;
        document.title = say('title', { q: short(query, 60) });
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
        tell(say('failed', { files: error && error.shard || 'search.js' }));
        main.dataset.searchState = 'failed';
      }
    });
  }

  function ask(query) {
    return new Promise(function (found) {
      found(window.doichieu.find(query, { filters: chosen(), plans: plans }));
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
    var passages = result.passages.slice(0, most);
    var query = short(result.query, 80);
    var isFiltered = Object.keys(chosen()).length > 0;
    var isEmpty = !result.passages.length && !result.hits.length;
    var made = document.createDocumentFragment();
    tell(isEmpty ? say(isFiltered ? 'none-filtered' : 'none', { q: query }) : heard(result, query));
    if (result.failed.length) {
      made.append(notice(say('failed-shards', { files: short(result.failed.join(', '), 120) })));
    }
    if (result.suggestion) {
      made.append(put(element('p', 'found-suggestion'), sentence('suggestion', link(address(result.suggestion), result.suggestion))));
    }
    if (result.partial && !isEmpty) {
      made.append(element('p', '', say('partial')));
    }
    if (result.unknown.length && (result.partial || isEmpty)) {
      made.append(element('p', '', say('unknown', { words: result.unknown.slice(0, 8).map(function (word) {
        return '“' + short(word, 40) + '”';
      }).join(', ') })));
    }
    if (isEmpty) {
      made.append(element('p', '', say('tips')));
      if (isFiltered) {
        made.append(put(element('p'), link(address(result.query, true), say('unfilter'))));
      }
    }
    if (result.hits.length) {
      made.append(hits(result.hits));
    }
    if (passages.length) {
      made.append(found(result, passages));
    }
    if (result.more || result.passages.length > most) {
      made.append(more(result));
    }
    place.textContent = '';
    place.append(made);
  }

  /** What came, in one sentence for eyes and ears. */
  function heard(result, query) {
    var count = { indicator: 0, milestone: 0 };
    result.hits.forEach(function (hit) {
      count[hit.type]++;
    });
    var parts = [];
    if (result.passages.length) {
      parts.push(say(result.atLeast ? 'passages-at-least' : 'passages', { n: number(result.total), m: number(result.plans.length) }));
    }
    if (count.indicator) {
      parts.push(say('indicators', { n: number(count.indicator) }));
    }
    if (count.milestone) {
      parts.push(say('milestones', { n: number(count.milestone) }));
    }
    var text = parts.join('; ') + '.';
    text = text.charAt(0).toUpperCase() + text.slice(1);
    return (result.corrected ? say('corrected', { q: query, other: short(result.corrected, 80) }) + ' ' : '') + text;
  }

  /** A sentence with a link in the place of {link}. */
  function sentence(word, to) {
    var parts = say(word).split('{link}');
    return put(element('span'), parts[0], to, parts[1] || '');
  }

  /* --- Indicators and milestones --- */

  function hits(all) {
    var list = element('ul', 'hits');
    all.slice(0, MOST_HITS).forEach(function (hit, i) {
      var item = hit.type === 'indicator' ? indicator(hit) : milestone(hit);
      item.setAttribute('data-hit', hit.type);
      item.hidden = i >= HITS && choice('loai') !== 'chi-tieu' && choice('loai') !== 'moc';
      list.append(item);
    });
    var made = put(element('section', 'found-hits'), element('h2', '', say('hits')), list);
    var hidden = list.querySelectorAll(':scope > [hidden]');
    if (hidden.length) {
      var button = element('button', '', say('more-hits', { n: hidden.length }));
      button.type = 'button';
      button.addEventListener('click', function () {
        hidden.forEach(function (item) {
          item.hidden = false;
        });
        hidden[0].querySelector('a').focus();
        button.parentNode.remove();
      });
      made.append(put(element('p', 'more'), button));
    }
    return made;
  }

  function indicator(hit) {
    var made = put(element('li'), marked(link(hit.url), hit.name, hit.marks));
    if (hit.theme) {
      made.append(' ', element('small', '', themeOf(hit.theme)));
    }
    var values = element('dl', 'hit-values');
    if (hit.national) {
      values.append(put(element('div', 'national'), element('dt', '', say('national')), element('dd', '', hit.national)));
    }
    hit.values.forEach(function (value) {
      values.append(put(element('div'), element('dt', '', value.short),
        put(element('dd'), value.url ? link(value.url, value.text) : value.text)));
    });
    if (hit.more) {
      values.append(put(element('div'), element('dt', '', say('more-plans', { n: number(hit.more) })),
        put(element('dd'), link(hit.url, say('at-all')))));
    }
    return values.childElementCount ? put(made, values) : made;
  }

  /** A theme's name, whether the index names it or gives its id. */
  function themeOf(theme) {
    var select = field('chu-de');
    var option = select && Array.from(select.options).find(function (each) {
      return each.value === theme;
    });
    return option ? option.textContent : theme;
  }

  function milestone(hit) {
    var facts = element('p', 'hit-facts');
    put(facts, hit.when ? element('b', '', hit.when.charAt(0).toUpperCase() + hit.when.slice(1)) : '');
    [hit.who, hit.short].forEach(function (fact) {
      put(facts, fact && facts.childNodes.length ? ' · ' : '', fact);
    });
    return put(element('li'), marked(link(hit.url), hit.what, hit.marks), facts);
  }

  /* --- Passages --- */

  /** Strictly in the order of the engine: a plan's heading comes again where another plan stood between. */
  function found(result, passages) {
    var made = put(element('section', 'found-passages'), element('h2', '', say('found')));
    var jump = element('ul');
    var seen = new Set();
    var list = null;
    passages.forEach(function (passage, i) {
      if (!i || passages[i - 1].plan !== passage.plan) {
        made.append(heading(passage, seen.has(passage.plan)));
        seen.add(passage.plan);
        list = element('ol', 'results');
        made.append(list);
      }
      list.append(item(passage));
    });
    result.plans.forEach(function (plan) {
      if (seen.has(plan.id)) {
        jump.append(put(element('li'), put(link('#vb-' + plan.id, plan.short), element('span', '', ' ' + number(plan.count)))));
      }
    });
    if (jump.childElementCount > 1) {
      var nav = put(element('nav', 'found-plans'), jump);
      nav.setAttribute('aria-label', say('jump'));
      made.insertBefore(nav, made.children[1]);
    }
    return made;
  }

  function heading(passage, isAgain) {
    var name = link(passage.url.split(/[?#]/)[0], isAgain ? say('again', { name: passage.short }) : passage.short);
    var made = put(element('h3'), name);
    var where = [passage.place !== passage.short ? passage.place : '', words['level-' + passage.level] || passage.level]
      .filter(Boolean).join(' · ');
    if (!isAgain) {
      made.id = 'vb-' + passage.plan;
      put(made, ' ', where ? element('small', '', where) : '');
    }
    return made;
  }

  function item(passage) {
    var path = passage.path || [];
    var end = path.length ? path[path.length - 1] : '';
    var part = Object.keys(words).find(function (word) {
      return word.indexOf('part-') === 0 && (passage.passage + '-').indexOf(word.slice(5) + '-') === 0;
    });
    var section = short(end || words[part] || passage.title || passage.short, 140);
    var block = /(?:^|-)p(\d+(?:-\d+)*)$/.exec(passage.passage);
    var to = link(passage.url, block ? say('block', { section: section, n: block[1].replace(/-/g, '.') }) : section);
    put(to, element('span', 'unseen', say('of', { name: passage.short })));
    var made = put(element('li'), to);
    made.setAttribute('data-result', '');
    made.dataset.plan = passage.plan;
    made.dataset.passage = passage.passage;
    if (path.length > 1) {
      made.append(element('p', 'found-path', path.slice(0, -1).map(function (step) {
        return short(step, 90);
      }).join(' › ')));
    }
    return put(made, marked(element('p', 'found-snippet'), passage.snippet, passage.marks));
  }

  function more(result) {
    var button = element('button', '', say('more'));
    button.type = 'button';
    button.addEventListener('click', function () {
      var before = place.querySelectorAll('[data-result]').length;
      function onward() {
        var next = place.querySelectorAll('[data-result]')[before];
        var to = next ? next.querySelector('a') : place.querySelector('.more-found button');
        if (to) {
          to.focus();
        }
      }
      if (result.passages.length > most) {
        most += SHOWN;
        render(result);
        onward();
      } else {
        plans += PLANS;
        most += SHOWN;
        button.disabled = true;
        run(onward);
      }
    });
    return put(element('p', 'more more-found'), button);
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
      again(false);
    }, 150);
  });

  form.addEventListener('change', function (event) {
    if (event.target !== box) {
      again(true);
    }
  });

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    again(true);
    if (window.matchMedia('(pointer: coarse)').matches) {
      // The keyboard on the screen would cover the results.
      box.blur();
    }
  });

  /* Links to other searches and to a plan's results stay on the page; the latter are no steps to go back over. */
  main.addEventListener('click', function (event) {
    var to = event.target.closest('a');
    var below = to && to.hash && place.contains(to) && document.getElementById(to.hash.slice(1));
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
