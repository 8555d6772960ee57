/* The search: doichieu.search for programs, doichieu.find for the result page. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const index = doichieu.index;
  const rank = doichieu.rank;
  const text = doichieu.text;
  const gathering = doichieu.gathering;
  const PLANS = gathering.PLANS;
  const MOST_DOUBTED = gathering.SHORT_QUERY;
  const passageUrl = index.passageUrl;
  const failure = gathering.failure;

  const MOST_PASSAGES = 40;
  const MOST_HITS = 5;
  const MOST_HITS_ALONE = 50;
  /* Below, a query of few words may have been mistyped into other words. */
  const ODD_PHRASE = 0.35;
  /* Where the best passage has the words together, those with less are told apart, and those with more are likely. */
  const APART_PHRASE = 0.3;
  const LIKELY_PHRASE = 0.5;
  const BLOCKS_OF_A_TRY = 3;
  /* How much of the query, by weight, a passage must have where none has all. */
  const LEAST_PARTS = [0.7, 0.5, 0.3];
  const LOOSE_PHRASE = 0.4;
  /* While somebody types, so many blocks are read and no more. */
  const BLOCKS_WHILE_TYPING = 10;
  /* Two to four words that the best passage has apart are, more likely than not, other words. */
  const MOST_SCATTERED = 4;

  /** Whether the best passage has the words of the query together. */
  function togetherIn(found) {
    return found.length > 0 && found[0].phrase >= gathering.STRONG_PHRASE;
  }

  function fill(state, query, result, options) {
    const plans = options.plans || PLANS;
    const found = gathering.answers(state);
    const counted = rank.byPlan(state.candidates);
    result.total = state.candidates.length;
    result.atLeast = state.more;
    result.plans = counted.slice(0, plans).map(function (entry) {
      return { id: entry.plan.id, short: entry.plan.short, count: entry.count };
    });
    const isTogether = togetherIn(found);
    result.scattered = found.length > 0 && found[0].phrase < ODD_PHRASE && result.terms.length > 1 && result.terms.length <= MOST_SCATTERED;
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
        replaced: one.candidate.plan.replaced,
        path: one.passage.path,
        kind: one.passage.kind,
        snippet: cut.text,
        marks: cut.marks,
        phrase: one.phrase,
        apart: isTogether && one.phrase < APART_PHRASE
      };
    });
    result.more = state.more || counted.length > plans || found.length > result.passages.length;
    return found;
  }

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
      meanings: [],
      partial: false,
      scattered: false,
      indicators: 0,
      milestones: 0,
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
    return Promise.all([gathering.look(query, result), gathering.facets(filters, result)]).then(function (found) {
      const units = found[0];
      const facets = found[1];
      result.unknown = units.filter(function (unit) {
        return unit.required && (!unit.entry || !unit.entry.count && !unit.entry.plans.length);
      }).map(function (unit) {
        return unit.word ? unit.word.raw : unit.whole;
      });
      return gathering.gather(query, units.concat(facets), options, result).then(function (state) {
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
    const likely = !togetherIn(answered) ? answered : answered.filter(function (one) {
      return one.phrase >= LIKELY_PHRASE;
    });
    const found = kind === 'milestone' ? Promise.resolve({ shown: [], total: 0 }) : doichieu.hits.indicators(query, units, filters, most).catch(function (error) {
      failure(result, error);
      return { shown: [], total: 0 };
    });
    return found.then(function (indicators) {
      const none = { shown: [], total: 0 };
      const due = kind === 'indicator' ? none : doichieu.hits.milestones(likely, query, units, most, kind === 'milestone');
      result.hits = indicators.shown.concat(due.shown);
      result.indicators = indicators.total;
      result.milestones = due.total;
      if (kind) {
        result.passages = [];
        result.plans = [];
        result.total = result.hits.length;
        result.scattered = false;
        result.more = kind === 'milestone' && result.more;
      }
    });
  }

  /** Passages with as many of the words as can be had, where none has all. */
  function loosely(tried, options) {
    const filters = options.filters || {};
    // Copies: what the query itself requires is still needed when it is doubted.
    const units = tried.units.filter(function (unit) {
      return unit.entry && unit.entry.count;
    }).map(function (unit) {
      return Object.assign({}, unit, { required: false });
    });
    const result = tried.result;
    if (!units.length || filters.kind) {
      return Promise.resolve(result);
    }
    const show = function (state) {
      const best = state && gathering.answers(state)[0];
      // One word of two says nothing of both.
      if (best && (best.phrase >= ODD_PHRASE || result.terms.length > 2)) {
        result.partial = true;
        fill(state, tried.query, result, options);
        result.scattered = false;
      }
      return result;
    };
    const attemptWith = function (tries, sofar) {
      if (!tries.length) {
        return show(sofar);
      }
      const loose = Object.assign({}, options, { least: tries[0] });
      return gathering.gather(tried.query, units.concat(tried.facets), loose, result).then(function (state) {
        const found = gathering.answers(state)[0];
        const before = sofar && gathering.answers(sofar)[0];
        const better = found && (!before || found.score > before.score) ? state : sofar;
        return found && found.phrase >= LOOSE_PHRASE ? show(better) : attemptWith(tries.slice(1), better);
      });
    };
    return Promise.resolve(attemptWith(LEAST_PARTS, null));
  }

  /** What a slip of the fingers may have hidden; tries read a few blocks only. Without the files for it nothing is suggested. */
  function meant(tried, filters) {
    return !doichieu.suggest ? Promise.resolve(null) : doichieu.suggest(tried, function (query, plans) {
      return attempt(query, { filters: filters, plans: plans, blocks: BLOCKS_OF_A_TRY, limit: 1 });
    }).catch(function (error) {
      failure(tried.result, error);
      return null;
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

  /** While somebody types, a last word that stands nowhere is perhaps half of one: left out, or, alone, made whole. */
  function finished(typed) {
    const query = text.query(typed);
    const words = query.words;
    const last = words[words.length - 1];
    if (!last) {
      return Promise.resolve(typed);
    }
    return index.term(last.term).then(function (entry) {
      if (entry && (entry.count || entry.plans.length)) {
        return typed;
      }
      return words.length > 1 ? query.text.slice(0, last.start) : doichieu.completed(last.term);
    });
  }

  /**
   * Answers a query for the page. Options: filters {level, province, theme, kind: passage | indicator | milestone}; plans, how many
   * plans' texts may be read; limit, how many passages are returned; typing, whether the last word is perhaps not finished.
   *
   * The promise brings {query, terms, passages, hits, indicators, milestones, plans, total, atLeast, more, partial, scattered,
   * corrected, suggestion, meanings, unknown, failed}: passages best first, each with plan, passage, score, url, title, short, place,
   * level, replaced (by a later version), path, kind, snippet, marks [[start, end]] in it, phrase (0 to 1, how much of the query stands together) and apart; hits of type
   * indicator (name, theme, national, values, more) or milestone (date, relation, recurrence, days, who, what); how many of both
   * there are; total passages known (atLeast: there may be more); the query answered instead (corrected) or proposed (suggestion);
   * meanings of abbreviations [{short, meaning, query}]; words that stand nowhere (unknown); files that could not be read (failed).
   * It is refused only where the table of contents cannot be read.
   */
  function find(typed, options) {
    const wanted = options || {};
    if (!wanted.typing) {
      return answer(typed, wanted);
    }
    const quick = Object.assign({}, wanted, { blocks: BLOCKS_WHILE_TYPING });
    return finished(typed).then(function (query) {
      return answer(query, quick);
    }, function () {
      return answer(typed, quick);
    }).then(function (result) {
      result.query = text.query(typed).text;
      return result;
    });
  }

  /** The answer, and what abbreviations in the query stand for: the plans may say the one or the other. */
  function answer(typed, wanted) {
    const query = text.query(typed);
    return Promise.all([
      answered(typed, wanted),
      doichieu.hits.meanings(query).then(function (found) {
        return { found: found };
      }, function (error) {
        return { found: [], error: error };
      })
    ]).then(function (both) {
      both[0].meanings = both[1].found;
      if (both[1].error) {
        failure(both[0], both[1].error);
      }
      return both[0];
    });
  }

  function answered(typed, wanted) {
    return attempt(typed, wanted).then(function (tried) {
      const result = tried.result;
      const top = result.passages[0];
      const filters = wanted.filters || {};
      // Where a filter leaves nothing, the words are not to blame.
      const isNarrow = Boolean(filters.level || filters.province || filters.theme || filters.kind);
      if (!tried.query.words.length || result.failed.length || wanted.typing) {
        return tried.full || !wanted.typing ? result : loosely(tried, wanted);
      }
      if (tried.full) {
        const isOdd = !result.hits.length && !isNarrow && top && top.phrase < ODD_PHRASE && tried.query.words.length <= MOST_DOUBTED;
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
        return isNarrow || tried.query.words.length > MOST_DOUBTED ? null : meant(tried, wanted.filters);
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
