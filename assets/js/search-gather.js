/* Finds the passages that answer a query: block by block from the postings, then from the texts of the best plans. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const index = doichieu.index;
  const rank = doichieu.rank;
  const text = doichieu.text;

  const PLANS = 5;
  const MOST_BLOCKS = 10;
  /* A passage that holds nearly all neighbouring words of the query as neighbours. */
  const STRONG_PHRASE = 0.85;
  const ENOUGH_STRONG = 3;
  /* Where no passage holds the words together: so many more plans are looked into. */
  const FURTHER_PLANS = 10;
  /* A longer query is a sentence, whose words seldom stand together. */
  const SHORT_QUERY = 6;
  /* Words that ask say nothing of the answer, words that bind little. */
  const ASKING_WEIGHT = 0.1;
  const BINDING_PART = 0.25;
  /* A name that more plans share leads to none of them. */
  const FEW_PLANS = 40;

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
    /* Words whose file could not be read: nothing is asked of them. */
    const lost = new Set();
    const want = new Set();
    const wholes = query.words.map(function (word, i) {
      return text.wholes(query.words, query.text, i);
    });
    const content = query.words.some(function (word) {
      return !word.asks && !word.binds;
    });
    query.words.forEach(function (word, i) {
      if (!content || !word.asks) {
        want.add(word.term);
      }
      wholes[i].forEach(function (one) {
        want.add(one.term);
      });
    });
    return Promise.all(Array.from(want).map(function (name) {
      return index.term(name).then(function (entry) {
        terms.set(name, entry);
      }, function (error) {
        failure(result, error);
        lost.add(name);
      });
    })).then(index.manifest).then(function (manifest) {
      const weigh = function (entry) {
        return Math.log(1 + manifest.passages / (1 + (entry ? entry.count : 0)));
      };
      const units = [];
      query.words.forEach(function (word) {
        const own = Math.max(0.05, weigh(terms.get(word.term)));
        word.weight = !content ? own : word.asks ? ASKING_WEIGHT : word.binds ? own * BINDING_PART : own;
      });
      for (let i = 0; i < query.words.length; i++) {
        const word = query.words[i];
        const whole = wholes[i].find(function (one) {
          return terms.get(one.term);
        });
        if (whole) {
          const entry = terms.get(whole.term);
          units.push({ whole: whole.term, at: i, entry: entry, weight: 1.5 * weigh(entry), required: true });
          i = whole.end - 1;
          continue;
        }
        const firm = text.firm(query.words, query.text, i);
        if (firm) {
          units.push({ whole: firm.text, at: i, entry: null, weight: weigh(null), required: true });
          i = firm.end - 1;
          continue;
        }
        const same = units.find(function (unit) {
          return unit.term === word.term;
        });
        if (same) {
          continue;
        }
        if (content && word.asks || lost.has(word.term)) {
          continue;
        }
        const binds = content && word.binds;
        units.push({
          term: word.term,
          word: word,
          at: i,
          entry: terms.get(word.term),
          weight: word.weight,
          required: !binds
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
    const plain = entry.forms.indexOf(entry.term);
    return function (form) {
      return form === wanted || form === plain;
    };
  }

  /** What the index knows of the filters; where it cannot be read nothing fits them. */
  function facets(filters, result) {
    const names = [];
    if (filters.theme) {
      names.push('@' + filters.theme);
    }
    if (filters.kind === 'milestone') {
      names.push('@moc');
    }
    return Promise.all(names.map(function (name) {
      return index.term(name).catch(function (error) {
        failure(result, error);
        return null;
      }).then(function (entry) {
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
        const has = !unit.filter && unit.entry && unit.entry.plans.length && unit.entry.plans.length < FEW_PLANS
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
        if (data.passages.length !== entry.plan.end - entry.plan.first) {
          // The text of another build: its passages are not those of the index.
          throw Object.assign(new Error('other build'), { shard: entry.plan.id + '.js' });
        }
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
            phrase: verdict.phrase
          };
        }).filter(Boolean));
      }).catch(function (error) {
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

  /** Where the best passage has the words as they were typed, the same letters with other diacritics are other words. */
  function strictly(state) {
    const best = answers(state)[0];
    if (!best || best.phrase < STRONG_PHRASE || !best.candidate.strict) {
      return state;
    }
    const isStrict = function (candidate) {
      return candidate.strict;
    };
    state.candidates = state.candidates.filter(isStrict);
    state.judged.forEach(function (list, plan) {
      state.judged.set(plan, list.filter(function (one) {
        return one.candidate.strict;
      }));
    });
    return state;
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
          const isLong = query.words.length > SHORT_QUERY;
          const isEnough = read >= plans && (strong >= ENOUGH_STRONG || next >= most && (strong > 0 || isLong))
            || (options.blocks || options.least) && next >= most;
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
      return blocks.length ? step().then(strictly) : state;
    });
  }

  doichieu.gathering = {
    PLANS: PLANS,
    FEW_PLANS: FEW_PLANS,
    STRONG_PHRASE: STRONG_PHRASE,
    SHORT_QUERY: SHORT_QUERY,
    look: look,
    facets: facets,
    gather: gather,
    answers: answers,
    failure: failure
  };
})();
