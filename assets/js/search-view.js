/*
 * What a search came to, as elements, for search-page.js: built with DOM methods only, so that no text can be taken for
 * markup. Words stand in templates/search.ftl.
 */
(function () {
  'use strict';
  var doichieu = window.doichieu = window.doichieu || {};
  var HITS = 4;
  var MOST_HITS = 200;
  var words = {};
  var template = document.getElementById('cau-chu');
  if (!template) {
    return;
  }
  template.content.querySelectorAll('[data-word]').forEach(function (each) {
    words[each.dataset.word] = each.textContent;
  });

  /* --- Words and elements --- */

  /** A sentence with its {names} filled in. */
  function say(word, values) {
    return (words[word] || '').replace(/\{(\w+)\}/g, function (whole, name) {
      return values && values[name] !== undefined ? String(values[name]) : whole;
    });
  }

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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

  /* --- What came, in one sentence for eyes and ears --- */

  function told(result, isFiltered) {
    var query = short(result.query, 80);
    if (!result.passages.length && !result.hits.length) {
      return say(result.failed.length ? 'none-failed' : isFiltered ? 'none-filtered' : 'none', { q: query });
    }
    var count = { indicator: 0, milestone: 0 };
    result.hits.forEach(function (hit) {
      count[hit.type]++;
    });
    var parts = [];
    var apart = result.passages.length ? result.partial ? 'partial' : result.scattered ? 'scattered' : '' : '';
    if (apart) {
      apart = say(apart + (isFiltered ? '-filtered' : ''), { q: query });
    } else if (result.passages.length) {
      var plans = new Set(result.passages.map(function (passage) {
        return passage.plan;
      }));
      // Of how many plans there are more, nobody knows before they are read.
      parts.push(say('passages' + (result.atLeast ? '-at-least' : '') + (result.more ? '-first' : ''),
        { n: number(result.total), k: number(result.passages.length), m: number(plans.size) }));
    }
    if (count.indicator) {
      parts.push(counted('indicators', count.indicator, result.indicators));
    }
    if (count.milestone) {
      parts.push(counted('milestones', count.milestone, result.milestones));
    }
    var text = [parts.length ? capital(parts.join('; ') + '.') : '', apart].filter(Boolean).join(' ');
    return (result.corrected ? say('corrected', { q: query, other: short(result.corrected, 80) }) + ' ' : '') + text;
  }

  function counted(word, shown, all) {
    return all > shown ? say(word + '-first', { n: number(all), k: number(shown) }) : say(word, { n: number(shown) });
  }

  /** A sentence with a link in the place of {link}. */
  function sentence(word, to) {
    var parts = say(word).split('{link}');
    return put(element('span'), parts[0], to, parts[1] || '');
  }

  /* --- Indicators and milestones --- */

  function hits(all, asked) {
    var list = element('ul', 'hits');
    all.slice(0, MOST_HITS).forEach(function (hit, i) {
      var item = hit.type === 'indicator' ? indicator(hit, asked.themes) : milestone(hit);
      item.setAttribute('data-hit', hit.type);
      item.hidden = i >= HITS && !asked.all;
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

  function indicator(hit, themes) {
    var made = put(element('li'), marked(link(hit.url), hit.name, hit.marks));
    if (hit.theme) {
      made.append(' ', element('small', '', themeOf(hit.theme, themes)));
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
  function themeOf(theme, select) {
    var option = select && Array.from(select.options).find(function (each) {
      return each.value === theme;
    });
    return option ? option.textContent : theme;
  }

  /** When something is due, as templates/pair.ftl says it. */
  function when(hit) {
    if (!hit.date) {
      var days = (hit.days || []).map(function (day) {
        return day.slice(5) + '/' + Number(day.slice(2, 4));
      }).join(', ');
      return say('every-' + (hit.recurrence || 'periodic')) + (days ? ' (' + days + ')' : '');
    }
    var parts = hit.date.split('-');
    var date = parts.length === 1 ? say('year', { year: parts[0] })
      : parts[1].charAt(0) === 'Q' ? say('quarter', { quarter: ['I', 'II', 'III', 'IV'][parts[1].slice(1) - 1], year: parts[0] })
        : parts.length === 2 ? say('month', { month: parts[1], year: parts[0] })
          : parts[2] + '/' + (Number(parts[1]) < 3 ? parts[1] : Number(parts[1])) + '/' + parts[0];
    return say((hit.relation || 'on') + (parts.length === 3 ? '-day' : ''), { date: date });
  }

  function milestone(hit) {
    var facts = element('p', 'hit-facts');
    put(facts, element('b', '', capital(when(hit))));
    [hit.who, hit.short].forEach(function (fact) {
      put(facts, fact && facts.childNodes.length ? ' · ' : '', fact);
    });
    return put(element('li'), marked(link(hit.url), capital(hit.what), hit.marks), facts);
  }

  /* --- Passages --- */

  /** Strictly in the order of the engine: a plan's heading comes again where another plan stood between. */
  function found(result, passages) {
    var made = put(element('section', 'found-passages'), element('h2', '', say('found')));
    var jump = element('ul');
    var seen = new Set();
    var list = null;
    var apart = passages.length;
    while (apart > 0 && passages[apart - 1].apart) {
      apart--;
    }
    passages.forEach(function (passage, i) {
      if (i && i === apart) {
        made.append(element('p', 'found-apart', say('apart')));
      }
      if (!i || i === apart || passages[i - 1].plan !== passage.plan) {
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
    var where = [passage.place !== passage.short ? passage.place : '', words['level-' + passage.level] || passage.level,
      passage.replaced ? say('replaced') : '']
      .filter(Boolean).join(' · ');
    if (!isAgain) {
      made.id = 'vb-' + passage.plan;
      put(made, ' ', where ? element('small', '', where) : '');
    }
    return made;
  }

  /** A heading is its own link; any other passage has the end of its path for one. */
  function item(passage) {
    var path = passage.path || [];
    var isHeading = passage.kind === 'H';
    var to = isHeading ? marked(link(passage.url), passage.snippet, passage.marks) : link(passage.url, nameOf(passage, path));
    put(to, element('span', 'unseen', say('of', { name: passage.short })));
    var made = put(element('li'), to);
    made.setAttribute('data-result', '');
    made.dataset.plan = passage.plan;
    made.dataset.passage = passage.passage;
    var above = isHeading ? path : path.slice(0, -1);
    if (above.length) {
      made.append(element('p', 'found-path', above.map(function (step) {
        return short(step, 90);
      }).join(' › ')));
    }
    return isHeading ? made : put(made, marked(element('p', 'found-snippet'), passage.snippet, passage.marks));
  }

  function nameOf(passage, path) {
    var part = Object.keys(words).find(function (word) {
      return word.indexOf('part-') === 0 && (passage.passage + '-').indexOf(word.slice(5) + '-') === 0;
    });
    var section = short(path[path.length - 1] || words[part] || passage.title || passage.short, 140);
    var block = /(?:^|-)p(\d+(?:-\d+)*)$/.exec(passage.passage);
    return block ? say('block', { section: section, n: block[1].replace(/-/g, '.') }) : section;
  }

  /* --- The whole answer --- */

  /**
   * The answer below the sentence of told().
   * asked: all, whether no hit is folded away; isFiltered; themes, a select that names them;
   * address(query, isBare), of another search, without filters if bare; more(button), called where more is wanted.
   */
  function answer(result, asked) {
    var passages = result.passages;
    var isEmpty = !result.passages.length && !result.hits.length;
    var made = document.createDocumentFragment();
    if (result.failed.length) {
      made.append(notice(say('failed-shards', { files: short(result.failed.join(', '), 120) })));
    }
    if (result.suggestion) {
      made.append(put(element('p', 'found-suggestion'),
        sentence('suggestion', link(asked.address(result.suggestion), short(result.suggestion, 80)))));
    }
    result.meanings.forEach(function (one) {
      var line = say('meaning', { short: one.short, meaning: one.meaning }).split('{link}');
      made.append(put(element('p'), line[0], link(asked.address(one.query), short(one.query, 80)), line[1] || ''));
    });
    // What stands nowhere is not known while files are missing.
    if (result.unknown.length && !result.failed.length && (result.partial || isEmpty)) {
      made.append(element('p', '', say('unknown', { words: result.unknown.slice(0, 8).map(function (word) {
        return '“' + short(word, 40) + '”';
      }).join(', ') })));
    }
    if (isEmpty && !result.failed.length) {
      made.append(element('p', '', say('tips')));
    }
    if (asked.isFiltered && !result.failed.length && (isEmpty || result.partial || result.scattered || result.corrected)) {
      made.append(put(element('p'), link(asked.address(result.query, true), say('unfilter'))));
    }
    if (result.hits.length) {
      made.append(hits(result.hits, asked));
    }
    if (passages.length) {
      made.append(found(result, passages));
    }
    if (result.more) {
      made.append(more(asked));
    }
    return made;
  }

  function more(asked) {
    var button = element('button', '', say('more'));
    button.type = 'button';
    button.addEventListener('click', function () {
      asked.more(button);
    });
    return put(element('p', 'more more-found'), button);
  }

  doichieu.searchView = { say: say, short: short, told: told, answer: answer };
})();
