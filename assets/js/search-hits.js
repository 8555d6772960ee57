/* Indicators and milestones that answer a query. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const index = doichieu.index;
  const text = doichieu.text;
  const INDICATORS_A_FILE = 20;
  const SHORTEST_ABBREVIATION = 3;
  const LONGEST_ABBREVIATION = 8;
  const MOST_MEANINGS = 2;

  /* Words around a date that its record does not repeat. */
  const AROUND_DATES = new Set(['ngay', 'thang', 'nam', 'quy', 'trong', 'han', 'thoi', 'truoc', 'den']);
  const ROMAN = ['i', 'ii', 'iii', 'iv'];

  /** The indicators whose names hold what is required: {shown, total}. */
  function indicators(query, units, filters, most) {
    return index.manifest().then(function (manifest) {
      return manifest.indicators ? index.fields('chi-tieu') : [];
    }).then(function (records) {
      const named = names(units);
      let hits = [];
      records.forEach(function (record, number) {
        if (!filters.theme || record[3] === filters.theme) {
          const hit = match(record, query, units, named);
          if (hit) {
            hit.number = number;
            hits.push(hit);
          }
        }
      });
      // Where a name has the words as typed, or together, others only distract.
      hits = best(best(hits, 'asTyped'), 'together').filter(function (hit) {
        return hit.asTyped || hit.together;
      });
      hits.sort(function (a, b) {
        return b.score - a.score || a.number - b.number;
      });
      // Only a filter by place asks for the targets of all of them.
      const asked = filters.level || filters.province ? hits : hits.slice(0, most);
      return Promise.all(asked.map(function (hit) {
        return indicator(hit, query, filters);
      })).then(function (list) {
        const fitting = list.filter(Boolean);
        return { shown: fitting.slice(0, most), total: asked === hits ? fitting.length : hits.length };
      });
    });
  }

  function best(hits, key) {
    const chosen = hits.filter(function (hit) {
      return hit[key];
    });
    return chosen.length ? chosen : hits;
  }

  /** Which words of the query are, with their neighbour, in the name of some plan: "nghệ an" in "kinh tế số nghệ an". */
  function names(units) {
    const named = units.map(function () {
      return false;
    });
    for (let u = 0; u + 1 < units.length; u++) {
      const one = units[u];
      const next = units[u + 1];
      if (one.term && next.term && one.entry && next.entry && next.at === one.at + 1) {
        const plans = new Set(one.entry.plans);
        const both = next.entry.plans.filter(function (plan) {
          return plans.has(plan);
        });
        if (both.length && both.length < doichieu.gathering.FEW_PLANS) {
          named[u] = true;
          named[u + 1] = true;
        }
      }
    }
    return named;
  }

  /** Whether the words of an indicator hold what is required: its name, English name, theme, unit and base. */
  function match(record, query, units, named) {
    const name = text.tokens(record[1]);
    const own = new Map();
    [record[1], record[2], record[4], record[7] || ''].forEach(function (field, place) {
      text.tokens(field).forEach(function (token) {
        const known = own.get(token.term) || { weight: place < 2 ? 1 : 0.5, forms: new Set() };
        known.forms.add(token.form);
        own.set(token.term, known);
      });
    });
    let score = 0;
    let isHit = false;
    let asTyped = true;
    const all = units.every(function (unit, u) {
      const found = unit.whole ? null : own.get(unit.term);
      if (found) {
        isHit = isHit || unit.required && !named[u];
        asTyped = asTyped && (!unit.word.accented || named[u] || found.forms.has(unit.word.form) || found.forms.has(unit.term));
        score += unit.weight * found.weight;
        return true;
      }
      // Figures stand in the targets, not in the name.
      return named[u] || !unit.required || unit.whole && /^[0-9.,%]+$/.test(unit.whole) || /^[0-9]+$/.test(unit.term || '');
    });
    if (!all || !isHit) {
      return null;
    }
    const places = new Set(units.filter(function (unit, u) {
      return named[u];
    }).map(function (unit) {
      return unit.at;
    }));
    const topic = query.words.filter(function (word, q) {
      return !places.has(q) && !word.asks;
    });
    const together = topic.length > 1 && contains(name, topic);
    return { record: record, score: score + (together ? 5 : 0) - name.length * 0.05, asTyped: asTyped, together: together };
  }

  function contains(found, words) {
    return found.some(function (token, i) {
      return words.every(function (word, k) {
        return found[i + k] && found[i + k].term === word.term;
      });
    });
  }

  function indicator(hit, query, filters) {
    const record = hit.record;
    return index.fields('ct-' + Math.floor(hit.number / INDICATORS_A_FILE)).then(function (targets) {
      const own = targets.filter(function (target) {
        return target[0] === record[0];
      });
      const shown = own.filter(function (target) {
        return (!filters.level || target[5] === filters.level) && (!filters.province || target[6] === filters.province);
      });
      const isFiltered = Boolean(filters.level || filters.province);
      if (isFiltered && !shown.length) {
        return null;
      }
      return {
        type: 'indicator',
        id: record[0],
        name: record[1],
        theme: record[4],
        url: index.address('chi-tieu/' + record[0] + '.html'),
        national: record[5],
        values: shown.map(function (target) {
          return { plan: target[1], short: target[2], text: target[3], url: index.passageUrl(target[1], target[4], query.text) };
        }),
        more: isFiltered ? 0 : Number(record[6]),
        marks: doichieu.marks(record[1], query.text)
      };
    });
  }

  /** Milestones of the passages found whose own words, or whose date, hold what is required. */
  function milestones(found, query, units, most, any) {
    const hits = [];
    const seen = new Set();
    found.forEach(function (one) {
      one.data.milestones.forEach(function (record, number) {
        const key = one.candidate.plan.id + ' ' + number;
        if (record[7] !== one.passage.id || seen.has(key)) {
          return;
        }
        const words = new Set(text.tokens([record[5] || '', record[6]].join(' ')).map(function (token) {
          return token.term;
        }));
        const days = dates(record);
        const has = function (unit) {
          return days.indexOf(unit.whole || unit.term) >= 0 || !unit.whole && words.has(unit.term);
        };
        const isDated = units.some(function (unit) {
          return days.indexOf(unit.whole || unit.term) >= 0;
        });
        const fits = units.every(function (unit) {
          return !unit.required || unit.filter || has(unit) || isDated && AROUND_DATES.has(unit.term)
            || unit.term === 'truoc' && record[2] === 'before';
        }) || any && units.some(function (unit) {
          return unit.required && !unit.filter && has(unit);
        });
        if (!fits) {
          return;
        }
        seen.add(key);
        hits.push({
          type: 'milestone',
          plan: one.candidate.plan.id,
          short: one.candidate.plan.short,
          date: record[0],
          relation: record[2],
          recurrence: record[3],
          days: record[4],
          who: record[5],
          what: record[6],
          passage: one.passage.id,
          together: contains(text.tokens(record[6]), query.words),
          url: index.passageUrl(one.candidate.plan.id, one.passage.id, query.text),
          marks: doichieu.marks(record[6], query.text)
        });
      });
    });
    const together = hits.filter(function (hit) {
      return hit.together;
    });
    const chosen = together.length ? together : hits;
    return { shown: chosen.slice(0, most), total: chosen.length };
  }

  function dates(record) {
    const quarter = /^([0-9]{4})-Q([1-4])$/.exec(record[0] || '');
    if (quarter) {
      return [quarter[1], quarter[2], ROMAN[quarter[2] - 1], quarter[2] + '-' + quarter[1], ROMAN[quarter[2] - 1] + '-' + quarter[1]];
    }
    const parts = (record[0] || '').split('-').map(function (part) {
      return part.replace(/^0+/, '');
    });
    const all = [];
    if (parts.length === 3) {
      all.push(parts[2] + '-' + parts[1] + '-' + parts[0], parts[1] + '-' + parts[0], parts[0]);
    } else if (parts.length === 2) {
      all.push(parts[1] + '-' + parts[0], parts[0]);
    } else {
      all.push(parts[0]);
    }
    return all;
  }

  /** What abbreviations in a query stand for: [{short, meaning, query}], query with the meaning in their place. */
  function meanings(query) {
    const isNumber = function (word) {
      return Boolean(word) && /^[0-9]+$/.test(word.term);
    };
    // In the number of a document they need no word of explanation.
    const likely = query.words.filter(function (word, q) {
      return word.term.length >= SHORTEST_ABBREVIATION && word.term.length <= LONGEST_ABBREVIATION
        && !isNumber(query.words[q - 1]) && !isNumber(query.words[q + 1]);
    });
    return index.manifest().then(function (manifest) {
      return likely.length && manifest.abbreviations ? index.fields('viet-tat') : [];
    }).then(function (records) {
      const found = [];
      likely.forEach(function (word) {
        records.forEach(function (record) {
          const isMeant = record[0] === word.term && (!word.accented || record[1].toLowerCase() === word.raw.toLowerCase());
          if (isMeant && found.length < MOST_MEANINGS) {
            const whole = query.text.slice(0, word.start) + record[2].toLowerCase() + query.text.slice(word.end);
            found.push({ short: record[1], meaning: record[2], query: whole });
          }
        });
      });
      return found;
    });
  }

  doichieu.hits = { meanings: meanings, indicators: indicators, milestones: milestones };
})();
