/* Indicators and milestones that answer a query. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const index = doichieu.index;
  const text = doichieu.text;
  const INDICATORS_A_FILE = 20;

  function indicators(query, units, filters, most) {
    return index.manifest().then(function (manifest) {
      return manifest.indicators ? index.fields('chi-tieu') : [];
    }).then(function (records) {
      const hits = [];
      records.forEach(function (record, number) {
        if (filters.theme && record[3] !== filters.theme) {
          return;
        }
        const name = text.tokens(record[1]);
        const terms = new Map();
        [record[1], record[2], record[4]].forEach(function (field, weight) {
          text.tokens(field).forEach(function (token) {
            if (!terms.has(token.term)) {
              terms.set(token.term, weight === 2 ? 0.5 : 1);
            }
          });
        });
        let score = 0;
        let isHit = false;
        const all = units.every(function (unit) {
          const words = unit.whole ? [] : [unit.term];
          const own = words.every(function (term) {
            return terms.has(term);
          }) && words.length > 0;
          if (own) {
            isHit = isHit || unit.required;
            score += unit.weight * terms.get(unit.term);
            return true;
          }
          if (unit.entry && unit.entry.plans.length && !unit.whole) {
            return true;
          }
          return !unit.required;
        });
        if (all && isHit) {
          const together = query.words.length > 1 && contains(name, query.words);
          hits.push({ record: record, number: number, score: score + (together ? 5 : 0) - name.length * 0.05, together: together });
        }
      });
      hits.sort(function (a, b) {
        return b.score - a.score || a.number - b.number;
      });
      // Where some name has the words together, names with the words apart only distract.
      const together = hits.filter(function (hit) {
        return hit.together;
      });
      return Promise.all((together.length ? together : hits).slice(0, most).map(function (hit) {
        return indicator(hit, query, filters);
      })).then(function (list) {
        return list.filter(Boolean);
      });
    });
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
      if (own.length && !shown.length && record[6] === '0') {
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
        more: Number(record[6]),
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
        const fits = any || units.every(function (unit) {
          return !unit.required || (unit.whole ? days.indexOf(unit.whole) >= 0 : words.has(unit.term))
            || unit.term === 'truoc' && record[2] === 'before';
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
    return (together.length ? together : hits).slice(0, most);
  }

  function dates(record) {
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

  doichieu.hits = { indicators: indicators, milestones: milestones };
})();
