/* The search: doichieu.search for programs, doichieu.find for the result page. What they return: docs/architecture.md. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const index = doichieu.index;
  const rank = doichieu.rank;
  const text = doichieu.text;

  const own = document.currentScript ? document.currentScript.src : '';
  const root = own.slice(0, own.lastIndexOf('js/'));
  const PLANS = 5;
  const MOST_BLOCKS = 10;
  /* A passage that holds nearly all neighbouring words of the query as neighbours. */
  const STRONG_PHRASE = 0.85;
  const ENOUGH_STRONG = 3;
  /* Where no passage holds the words together: so many more plans are looked into. */
  const FURTHER_PLANS = 10;
  const MOST_HITS = 5;
  const MOST_PASSAGES = 40;
  /* Below, a query of few words may have been mistyped into other words. */
  const ODD_PHRASE = 0.35;
  const MOST_DOUBTED = 6;
  const BLOCKS_OF_A_TRY = 3;
  /* How much of the query, by weight, a passage must have where none has all. */
  const LEAST_PARTS = [0.7, 0.5, 0.3];
  const MOST_HITS_ALONE = 50;

  /** Address of a page of this site, from the page the script runs on. */
  function address(path) {
    const here = location.href.replace(/[?#].*$/, '');
    const base = here.startsWith(root) ? here.slice(root.length) : '';
    return '../'.repeat(base.split('/').length - 1) + path;
  }

  function passageUrl(plan, passage, typed) {
    return address('van-ban/' + plan + '.html?tim=' + encodeURIComponent(typed) + '#' + passage);
  }

  function failure(result, error) {
    if (!error || !error.shard) {
      throw error;
    }
    if (result.failed.indexOf(error.shard) < 0) {
      result.failed.push(error.shard);
    }
  }

  /** The words of a query with what the index knows of them; numbers that belong together as one. */
  function look(query, result) {
    const terms = new Map();
    const want = new Set();
    const wholes = query.words.map(function (word, i) {
      return text.wholes(query.words, query.text, i);
    });
    query.words.forEach(function (word, i) {
      want.add(word.term);
      wholes[i].forEach(function (one) {
        want.add(one.term);
      });
    });
    return Promise.all(Array.from(want).map(function (name) {
      return index.term(name).then(function (entry) {
        terms.set(name, entry);
      }, function (error) {
        failure(result, error);
        terms.set(name, null);
      });
    })).then(index.manifest).then(function (manifest) {
      const weigh = function (entry) {
        return Math.log(1 + manifest.passages / (1 + (entry ? entry.count : 0)));
      };
      const units = [];
      const content = query.words.some(function (word) {
        return !word.asks && !word.binds;
      });
      query.words.forEach(function (word) {
        const scale = !content ? 1 : word.asks ? 0.05 : word.binds ? 0.25 : 1;
        word.weight = Math.max(0.05, weigh(terms.get(word.term))) * scale;
      });
      for (let i = 0; i < query.words.length; i++) {
        const word = query.words[i];
        const whole = wholes[i].find(function (one) {
          return terms.get(one.term);
        });
        if (whole) {
          const entry = terms.get(whole.term);
          units.push({ whole: whole.term, at: i, entry: entry, weight: 1.5 * weigh(entry), required: true, words: whole.end - i });
          i = whole.end - 1;
          continue;
        }
        const same = units.find(function (unit) {
          return unit.term === word.term;
        });
        if (same) {
          continue;
        }
        const binds = content && (word.asks || word.binds);
        units.push({
          term: word.term,
          word: word,
          at: i,
          entry: terms.get(word.term),
          weight: word.weight,
          required: !binds,
          words: 1
        });
      }
      return units;
    });
  }

  function accepts(unit) {
    const entry = unit.entry;
    if (!unit.word || !unit.word.accented || !entry) {
      return function () {
        return true;
      };
    }
    const wanted = entry.forms.indexOf(unit.word.form);
    return function (form) {
      return form === wanted;
    };
  }

  function facetUnits(filters) {
    const names = [];
    if (filters.theme) {
      names.push('@' + filters.theme);
    }
    if (filters.kind === 'milestone') {
      names.push('@moc');
    }
    return Promise.all(names.map(function (name) {
      return index.term(name).then(function (entry) {
        return { term: name, entry: entry, weight: 0, required: true, filter: true };
      });
    }));
  }

  /** The blocks that can answer, those of plans that the query names first. */
  function usefulBlocks(manifest, units, filters) {
    const needed = units.filter(function (unit) {
      return unit.required;
    });
    const named = function (block) {
      return units.reduce(function (most, unit) {
        const has = !unit.filter && unit.entry && unit.entry.plans.length && unit.entry.plans.length < 40
          && unit.entry.plans.some(function (plan) {
            return plan >= block.first && plan < block.first + block.plans;
          });
        return most + (has ? unit.weight : 0);
      }, 0);
    };
    return manifest.blocks.filter(function (block) {
      if (filters.level && block.levels.indexOf(filters.level) < 0
          || filters.province && block.provinces.indexOf(filters.province) < 0) {
        return false;
      }
      return needed.every(function (unit) {
        return unit.entry && (unit.entry.parts.has(block.number) || unit.entry.plans.some(function (plan) {
          return plan >= block.first && plan < block.first + block.plans;
        }));
      });
    }).map(function (block) {
      return { block: block, named: named(block) };
    }).sort(function (a, b) {
      return b.named - a.named || a.block.number - b.block.number;
    }).map(function (entry) {
      return entry.block;
    });
  }

  function plansOf(unit) {
    if (!unit.plans) {
      unit.plans = new Set(unit.filter || !unit.entry ? [] : unit.entry.plans);
    }
    return unit.plans;
  }

  /** The candidates of a block. */
  function scanBlock(block, units, filters, least, result) {
    return Promise.all([index.map(block.number)].concat(units.map(function (unit) {
      return unit.entry ? index.coded(unit.entry, block.number) : null;
    }))).then(function (loaded) {
      const map = loaded[0];
      const prepared = units.map(function (unit, u) {
        return {
          term: unit.term,
          at: unit.at,
          weight: unit.weight,
          required: unit.required,
          filter: unit.filter,
          postings: loaded[u + 1],
          plans: plansOf(unit),
          accepts: accepts(unit)
        };
      });
      return rank.scan(block, map, prepared, least || 0).filter(function (candidate) {
        return (!filters.level || candidate.plan.level === filters.level)
          && (!filters.province || candidate.plan.province === filters.province);
      });
    }).catch(function (error) {
      failure(result, error);
      return [];
    });
  }

  /** Reads the texts of the best plans and judges their passages by their words. */
  function judgePlans(state, count) {
    const best = rank.byPlan(state.candidates).slice(0, count);
    return Promise.all(best.map(function (entry) {
      const known = state.judged.get(entry.plan.id);
      if (known && known.length >= entry.candidates.length) {
        return null;
      }
      return index.plan(entry.plan.id).then(function (data) {
        state.judged.set(entry.plan.id, entry.candidates.map(function (candidate) {
          const passage = data.passages[candidate.at];
          if (!passage) {
            return null;
          }
          const verdict = rank.judge(candidate, passage, data, state.query);
          return {
            candidate: candidate,
            passage: passage,
            data: data,
            score: verdict.score,
            phrase: verdict.phrase,
            exact: verdict.exact
          };
        }).filter(Boolean));
      }, function (error) {
        failure(state.result, error);
        state.judged.set(entry.plan.id, []);
      });
    })).then(function () {
      return best.length;
    });
  }

  function answers(state) {
    const all = [];
    state.judged.forEach(function (list) {
      list.forEach(function (one) {
        all.push(one);
      });
    });
    // Stable: passages of equal score stay in the order of blocks, plans and text.
    return all.sort(function (a, b) {
      return b.score - a.score || a.candidate.block - b.candidate.block || a.candidate.plan.first - b.candidate.plan.first
        || a.candidate.at - b.candidate.at;
    });
  }

  function strongOnes(state) {
    return answers(state).filter(function (one) {
      return one.phrase >= STRONG_PHRASE;
    }).length;
  }

  /** Reads blocks until the best plans hold enough of what was asked for. */
  function gather(query, units, options, result) {
    const filters = options.filters || {};
    const plans = options.plans || PLANS;
    const most = options.blocks || MOST_BLOCKS;
    const state = { query: { words: query.words, units: units }, candidates: [], judged: new Map(), result: result, more: false };
    return index.manifest().then(function (manifest) {
      const blocks = usefulBlocks(manifest, units, filters);
      let next = 0;
      let batch = 1;
      const step = function () {
        const now = blocks.slice(next, next + batch);
        next += now.length;
        batch = Math.min(8, batch * 3);
        return Promise.all(now.map(function (block) {
          return scanBlock(block, units, filters, options.least, result);
        })).then(function (lists) {
          lists.forEach(function (list) {
            state.candidates = state.candidates.concat(list);
          });
          return judgePlans(state, plans);
        }).then(function (read) {
          const strong = strongOnes(state);
          const isLong = query.words.length > MOST_DOUBTED;
          const isEnough = read >= plans && (strong >= ENOUGH_STRONG || next >= most && (strong > 0 || isLong))
            || options.blocks && next >= most;
          if (next < blocks.length && !isEnough) {
            return step();
          }
          state.more = next < blocks.length;
          const isWeak = !strong && query.words.length > 1 && !options.blocks;
          return isWeak ? judgePlans(state, plans + FURTHER_PLANS).then(function () {
            return state;
          }) : state;
        });
      };
      return blocks.length ? step() : state;
    });
  }

  function fill(state, query, result, options) {
    const plans = options.plans || PLANS;
    const found = answers(state);
    const counted = rank.byPlan(state.candidates);
    result.total = state.candidates.length;
    result.atLeast = state.more;
    result.plans = counted.slice(0, plans).map(function (entry) {
      return { id: entry.plan.id, short: entry.plan.short, count: entry.count };
    });
    result.passages = found.slice(0, options.limit || MOST_PASSAGES).map(function (one) {
      const cut = rank.snippet(one.passage, query.text);
      return {
        plan: one.candidate.plan.id,
        passage: one.passage.id,
        score: one.score,
        url: passageUrl(one.candidate.plan.id, one.passage.id, query.text),
        title: one.data.title,
        short: one.candidate.plan.short,
        place: one.data.place,
        level: one.candidate.plan.level,
        path: one.passage.path,
        kind: one.passage.kind,
        snippet: cut.text,
        marks: cut.marks,
        exact: one.exact,
        phrase: one.phrase
      };
    });
    result.more = state.more || counted.length > plans || found.length > result.passages.length;
    return found;
  }

  /* --- indicators and milestones --- */

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
        const plans = new Set();
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
            unit.entry.plans.forEach(function (plan) {
              plans.add(plan);
            });
            return true;
          }
          return !unit.required;
        });
        if (all && isHit) {
          const run = query.words.length > 1 && contains(name, query.words) ? 5 : 0;
          hits.push({ record: record, number: number, score: score + run - name.length * 0.05, plans: plans });
        }
      });
      hits.sort(function (a, b) {
        return b.score - a.score || a.number - b.number;
      });
      return Promise.all(hits.slice(0, most).map(function (hit) {
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
    return index.fields('ct-' + Math.floor(hit.number / 20)).then(function (targets) {
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
        url: address('chi-tieu/' + record[0] + '.html'),
        national: record[5],
        values: shown.map(function (target) {
          return { plan: target[1], short: target[2], text: target[3], url: passageUrl(target[1], target[4], query.text) };
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
          url: passageUrl(one.candidate.plan.id, one.passage.id, query.text),
          marks: doichieu.marks(record[6], query.text)
        });
      });
    });
    return hits.slice(0, most);
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

  /* --- the whole --- */

  function empty(typed) {
    return {
      query: typed,
      terms: [],
      passages: [],
      hits: [],
      plans: [],
      total: 0,
      atLeast: false,
      more: false,
      partial: false,
      corrected: null,
      suggestion: null,
      unknown: [],
      failed: []
    };
  }

  /** One try at a query: full is whether some passage holds all that is required. */
  function attempt(typed, options) {
    const filters = options.filters || {};
    const query = text.query(typed);
    const result = empty(query.text);
    result.terms = query.words.filter(function (word) {
      return !word.asks && !word.binds;
    }).map(function (word) {
      return word.raw;
    });
    if (!query.words.length) {
      return index.manifest().then(function () {
        return { result: result, query: query, units: [], full: true };
      });
    }
    return Promise.all([look(query, result), facetUnits(filters)]).then(function (found) {
      const units = found[0];
      const facets = found[1];
      result.unknown = units.filter(function (unit) {
        return unit.required && (!unit.entry || !unit.entry.count && !unit.entry.plans.length);
      }).map(function (unit) {
        return unit.word ? unit.word.raw : unit.whole;
      });
      return gather(query, units.concat(facets), options, result).then(function (state) {
        const answered = fill(state, query, result, options);
        return hits(query, units, answered, filters, result).then(function () {
          const full = result.passages.length > 0 || result.hits.length > 0;
          return { result: result, query: query, units: units, facets: facets, full: full };
        });
      });
    });
  }

  function hits(query, units, answered, filters, result) {
    const kind = filters.kind;
    if (kind === 'passage') {
      return Promise.resolve();
    }
    const most = kind ? MOST_HITS_ALONE : MOST_HITS;
    const found = kind === 'milestone' ? Promise.resolve([]) : indicators(query, units, filters, most).catch(function (error) {
      failure(result, error);
      return [];
    });
    return found.then(function (list) {
      result.hits = kind === 'indicator' ? list : list.concat(milestones(answered, query, units, most, kind === 'milestone'));
      if (kind) {
        result.passages = [];
        result.plans = [];
        result.total = result.hits.length;
      }
    });
  }

  /** Passages with as many of the words as can be had, where none has all. */
  function loosely(tried, options) {
    const filters = options.filters || {};
    const units = tried.units.filter(function (unit) {
      return unit.entry && unit.entry.count;
    });
    const result = tried.result;
    if (!units.length || filters.kind) {
      return Promise.resolve(tried.result);
    }
    units.forEach(function (unit) {
      unit.required = false;
    });
    const attemptWith = function (tries) {
      if (!tries.length) {
        return result;
      }
      const loose = Object.assign({}, options, { least: tries[0] });
      return gather(tried.query, units.concat(tried.facets), loose, result).then(function (state) {
        if (!state.candidates.length) {
          return attemptWith(tries.slice(1));
        }
        result.partial = true;
        fill(state, tried.query, result, options);
        return result;
      });
    };
    return Promise.resolve(attemptWith(LEAST_PARTS));
  }

  /** What a slip of the fingers may have hidden; tries read a few blocks only. */
  function meant(tried, filters) {
    return doichieu.suggest(tried, function (query, plans) {
      return attempt(query, { filters: filters, plans: plans, blocks: BLOCKS_OF_A_TRY, limit: 1 });
    });
  }

  function corrected(tried, better, options) {
    return attempt(better, options).then(function (again) {
      again.result.query = tried.result.query;
      again.result.unknown = tried.result.unknown;
      again.result.corrected = better;
      again.result.suggestion = better;
      return again.result;
    });
  }

  function find(typed, options) {
    const wanted = options || {};
    return attempt(typed, wanted).then(function (tried) {
      const result = tried.result;
      const top = result.passages[0];
      if (!tried.query.words.length || result.failed.length) {
        return result;
      }
      if (tried.full) {
        const isOdd = !result.hits.length && top && top.phrase < ODD_PHRASE && tried.query.words.length <= MOST_DOUBTED;
        return !isOdd ? result : meant(tried, wanted.filters).then(function (better) {
          result.suggestion = better;
          return result;
        });
      }
      if (result.unknown.length) {
        return meant(tried, wanted.filters).then(function (better) {
          return better ? corrected(tried, better, wanted) : loosely(tried, wanted);
        });
      }
      return loosely(tried, wanted).then(function () {
        return tried.query.words.length > MOST_DOUBTED ? null : meant(tried, wanted.filters);
      }).then(function (better) {
        return better ? corrected(tried, better, wanted) : result;
      });
    });
  }

  function search(typed, options) {
    const limit = options && options.limit || 20;
    return find(typed, { plans: Math.max(PLANS, Math.ceil(limit / 4)), limit: limit }).then(function (result) {
      return result.passages.slice(0, limit).map(function (one) {
        return {
          plan: one.plan,
          passage: one.passage,
          score: one.score,
          url: one.url,
          title: one.title,
          snippet: one.snippet
        };
      });
    });
  }

  doichieu.find = find;
  doichieu.search = search;
})();
