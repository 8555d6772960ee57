/* Which passages answer a query, and which best: first from the postings of a block, then from the words themselves. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const text = doichieu.text;

  const PREAMBLE = 6;
  const CLOSING = 7;
  const NESTED = 8;
  const MOST_OF_A_PLAN = 60;
  const LONGEST_END = 30;
  const SNIPPET_WORDS = 42;
  const SHORTEST_TITLE = 4;

  /* Found in the passage, found without its diacritics, found only in what stands above the passage. */
  const FOLDED = 0.75;
  /* Written without diacritics, as some copies are. */
  const PLAIN = 0.9;
  const ABOVE = 0.4;
  /* In the name of the plan; neighbours in a heading above. */
  const NAMED = 0.9;
  const NAME_BONUS = 0.4;
  const TITLE_BONUS = 0.5;
  const HEADED = 0.8;
  /* Neighbours in the query with a word between them here; a syllable without either of its neighbours. */
  const APART = 0.4;
  const ALONE = 0.8;

  function isHeading(standing) {
    return standing > 0 && standing <= PREAMBLE;
  }

  /**
   * The passages of a block that hold what is required, with a first score.
   *
   * least: the part of all weight that a passage must have, where not every word is required
   * units: [{weight, required, filter, postings (bytes or null), plans: Set of plan numbers, accepts(form)}]
   */
  function scan(block, map, units, least) {
    const size = map.standing.length;
    const body = new Int32Array(size);
    const exact = new Int32Array(size);
    let required = 0;
    let searched = 0;
    units.forEach(function (unit, u) {
      const bit = 1 << u;
      if (unit.required) {
        required |= bit;
      }
      if (!unit.filter) {
        searched |= bit;
      }
      if (unit.postings) {
        doichieu.index.each(unit.postings, size, function (passage, form) {
          body[passage] |= bit;
          if (unit.accepts(form)) {
            exact[passage] |= bit;
          }
        });
      }
    });
    const heaviest = weightOf(units, searched, 0);
    const found = [];
    const scopes = new Int32Array(24);
    map.plans.forEach(function (plan, p) {
      let ofPlan = 0;
      units.forEach(function (unit, u) {
        if (unit.plans.has(block.first + p)) {
          ofPlan |= 1 << u;
        }
      });
      const bonus = nameBonus(units, plan);
      scopes.fill(0);
      for (let i = plan.first; i < plan.end; i++) {
        const standing = map.standing[i];
        const above = scope(scopes, standing, body[i]);
        const all = body[i] | above | ofPlan;
        const inside = body[i] & searched;
        const needed = required & searched || searched;
        // The title of a plan answers for its name, whether or not it says it.
        const isTitle = standing === PREAMBLE && (ofPlan & needed) === needed;
        if ((all & required) === required && (inside & needed || isTitle) && (!least || weightOf(units, all, body[i] & ~exact[i]) >= least * heaviest)) {
          found.push({
            block: block.number,
            plan: plan,
            at: i - plan.first,
            standing: standing,
            above: above | ofPlan,
            title: isTitle,
            strict: !(body[i] & ~exact[i] & needed & ~(above | ofPlan)),
            score: first(units, body[i], exact[i], all, standing, map.length[i], required & searched) + bonus
          });
        }
      }
    });
    return found;
  }

  /** The weight of the words found; those found with other diacritics only count less. */
  function weightOf(units, bits, folded) {
    let weight = 0;
    for (let u = 0; u < units.length; u++) {
      weight += bits >> u & 1 ? units[u].weight * (folded >> u & 1 ? ABOVE : 1) : 0;
    }
    return weight;
  }

  /** For a plan whose short name is in the query; a name of one syllable among others proves little. */
  function nameBonus(units, plan) {
    if (!plan.name) {
      plan.name = text.tokens(plan.short).map(function (token) {
        return token.term;
      });
    }
    const has = plan.name.length > 0 && units.some(function (unit, u) {
      return plan.name.every(function (term, k) {
        const next = units[u + k];
        return next && next.term === term && next.at === unit.at + k;
      });
    });
    return has ? NAME_BONUS : 0;
  }

  /** What headings and leading paragraphs say for this passage; it then speaks for those below it. */
  function scope(scopes, standing, own) {
    let above = 0;
    if (standing >= 1 && standing < PREAMBLE) {
      for (let depth = 1; depth < standing; depth++) {
        above |= scopes[depth];
      }
      scopes.fill(0, standing);
      scopes[standing] = own;
      return above;
    }
    if (standing === PREAMBLE || standing === CLOSING) {
      scopes.fill(0);
      return 0;
    }
    const depth = 10 + (standing < NESTED ? 0 : standing - NESTED + 1);
    for (let k = 0; k < depth; k++) {
      above |= scopes[k];
    }
    scopes.fill(0, depth);
    scopes[depth] = own;
    return above;
  }

  function first(units, body, exact, all, standing, length, required) {
    let score = 0;
    let most = 0;
    units.forEach(function (unit, u) {
      if (!unit.filter) {
        const bit = 1 << u;
        most += unit.weight;
        score += unit.weight * (exact & bit ? 1 : body & bit ? FOLDED : all & bit ? ABOVE : 0);
      }
    });
    score /= most || 1;
    if (isHeading(standing) && (body & required) === required) {
      score += 0.2;
    }
    // The shorter the passage, the likelier do the words stand together.
    return score - 0.1 * length - (standing === CLOSING ? 0.05 : 0);
  }

  /** The words of a passage as one list of terms and one of forms; kept with the passage. */
  function words(passage) {
    if (!passage.words) {
      passage.words = text.tokens(passage.text);
    }
    return passage.words;
  }

  /**
   * The score of a passage from its words.
   *
   * query: {words, units}; each word has weight, each unit {weight, required, term, words}
   */
  function judge(candidate, passage, data, query) {
    const found = words(passage);
    const places = placesOf(found);
    const asked = query.words;
    const named = names(asked, candidate.plan, data);
    const headings = headingPairs(passage, data);
    const headed = asked.map(function (word, q) {
      return q > 0 && headings.has(asked[q - 1].term + ' ' + word.term)
        || q + 1 < asked.length && headings.has(word.term + ' ' + asked[q + 1].term);
    });
    const fits = function (one, i) {
      if (i >= found.length || found[i].term !== one.term) {
        return 0;
      }
      return !one.accented || found[i].form === one.form ? 1 : found[i].form === one.term ? PLAIN : FOLDED;
    };

    const bound = new Array(asked.length).fill(asked.length < 2);
    let paired = 0;
    let pairs = 0;
    for (let q = 0; q + 1 < asked.length; q++) {
      if (named[q] !== named[q + 1]) {
        continue;
      }
      const weight = Math.sqrt(asked[q].weight * asked[q + 1].weight);
      let best = named[q] ? NAMED : headings.has(asked[q].term + ' ' + asked[q + 1].term) ? HEADED : 0;
      (places.get(asked[q].term) || []).forEach(function (i) {
        const next = fits(asked[q + 1], i + 1);
        if (next) {
          best = Math.max(best, fits(asked[q], i) * next);
        } else if (fits(asked[q + 1], i + 2)) {
          best = Math.max(best, APART);
        }
      });
      pairs += weight;
      paired += weight * best;
      if (best > 0) {
        bound[q] = true;
        bound[q + 1] = true;
      }
    }

    let covered = 0;
    let most = 0;
    query.units.forEach(function (unit, u) {
      most += unit.weight;
      let best = 0;
      if (unit.whole) {
        best = hasWhole(found, passage.text, unit.whole) ? 1 : 0;
      } else {
        (places.get(unit.term) || []).forEach(function (i) {
          best = Math.max(best, fits(unit.word, i));
        });
        best *= bound[unit.at] ? 1 : ALONE;
        if (named[unit.at]) {
          best = Math.max(best, NAMED);
        }
      }
      covered += unit.weight * (best || (headed[unit.at] ? HEADED : candidate.above >> u & 1 ? ABOVE : 0));
    });
    covered /= most || 1;

    const phrase = pairs ? paired / pairs : covered;
    const topic = asked.filter(function (word, q) {
      return !named[q];
    });
    const whole = topic.length > 1 ? longestRun(topic, places, fits) : 0;
    const near = closeness(query.units, places);
    const length = Math.log2(1 + found.length / 16);
    let score = covered + 0.9 * phrase + 0.35 * whole + 0.3 * near - 0.08 * length;
    // "KẾ HOẠCH" above a title says little.
    if (isHeading(candidate.standing) && (candidate.standing !== PREAMBLE || found.length >= SHORTEST_TITLE)) {
      score += 0.25 * Math.min(1, asked.length / Math.max(found.length, 1)) + 0.05;
    }
    if (candidate.standing === CLOSING) {
      score -= 0.15;
    }
    const bonus = nameBonus(query.units, candidate.plan);
    // A query that is nothing but the plan's name is answered by the plan.
    const isName = bonus > 0 && candidate.plan.name.length === asked.length;
    return {
      score: score + bonus + (candidate.title ? TITLE_BONUS : 0),
      phrase: isName || candidate.title ? 1 : phrase
    };
  }

  function placesOf(found) {
    const places = new Map();
    found.forEach(function (token, i) {
      if (!places.has(token.term)) {
        places.set(token.term, []);
      }
      places.get(token.term).push(i);
    });
    return places;
  }

  /** Which words of the query are the name of the plan's place: "nghệ an" in "nghệ an kinh tế số". */
  function names(asked, plan, data) {
    if (!data.names) {
      data.names = new Set();
      [plan.short, data.place || ''].forEach(function (name) {
        const found = text.tokens(name);
        found.forEach(function (token, i) {
          data.names.add(found.length === 1 ? token.term : i ? found[i - 1].term + ' ' + token.term : '');
        });
      });
    }
    const named = new Array(asked.length).fill(false);
    asked.forEach(function (word, q) {
      if (data.names.has(word.term)) {
        named[q] = true;
      }
      if (q && data.names.has(asked[q - 1].term + ' ' + word.term)) {
        named[q - 1] = true;
        named[q] = true;
      }
    });
    // A query that is nothing but the name asks for the passages that speak of it.
    return named.indexOf(false) < 0 ? named.fill(false) : named;
  }

  /** Neighbouring words of the headings above a passage. */
  function headingPairs(passage, data) {
    data.pairs = data.pairs || new Map();
    const key = passage.path.join('\n');
    if (!data.pairs.has(key)) {
      const pairs = new Set();
      passage.path.forEach(function (heading) {
        const found = text.tokens(heading);
        for (let i = 0; i + 1 < found.length; i++) {
          pairs.add(found[i].term + ' ' + found[i + 1].term);
        }
      });
      data.pairs.set(key, pairs);
    }
    return data.pairs.get(key);
  }

  /** 1 where all words stand in a row, less where only without their diacritics, 0 where they do not. */
  function longestRun(asked, places, fits) {
    let longest = 0;
    (places.get(asked[0].term) || []).forEach(function (i) {
      let run = 1;
      for (let q = 0; q < asked.length && run; q++) {
        run = Math.min(run, fits(asked[q], i + q));
      }
      longest = Math.max(longest, run);
    });
    return longest;
  }

  function hasWhole(found, written, whole) {
    return found.some(function (token, i) {
      return text.wholes(found, written, i).some(function (one) {
        return one.term === whole;
      });
    });
  }

  /** How close together the words of a query stand: 1 where nothing is between them. */
  function closeness(units, places) {
    const wanted = units.filter(function (unit) {
      return unit.required && unit.term && places.has(unit.term);
    });
    if (wanted.length < 2) {
      return wanted.length;
    }
    const all = [];
    wanted.forEach(function (unit, u) {
      places.get(unit.term).forEach(function (i) {
        all.push([i, u]);
      });
    });
    all.sort(function (a, b) {
      return a[0] - b[0];
    });
    const counts = new Array(wanted.length).fill(0);
    let have = 0;
    let from = 0;
    let least = Infinity;
    all.forEach(function (place) {
      have += counts[place[1]]++ ? 0 : 1;
      while (have === wanted.length) {
        least = Math.min(least, place[0] - all[from][0] + 1);
        have -= --counts[all[from][1]] ? 0 : 1;
        from++;
      }
    });
    const asked = units.filter(function (unit) {
      return unit.required && unit.term;
    }).length;
    return Math.min(1, wanted.length / least) * wanted.length / asked;
  }

  /** The next blank before or after a place, so that "3,5%" is not quoted as "3". */
  function edge(written, place, step) {
    let at = place;
    while (Math.abs(at - place) < LONGEST_END && /\S/.test(written.charAt(step < 0 ? at - 1 : at))) {
      at += step;
    }
    return at;
  }

  /** The part of a passage that shows most of the query, with the stretches to mark. */
  function snippet(passage, typed) {
    const found = words(passage);
    const marks = doichieu.marks(passage.text, typed);
    if (found.length <= SNIPPET_WORDS) {
      return { text: passage.text, marks: marks };
    }
    const weight = new Array(found.length + 1).fill(0);
    let next = 0;
    found.forEach(function (token, i) {
      while (next < marks.length && marks[next][1] <= token.start) {
        next++;
      }
      weight[i + 1] = weight[i] + (next < marks.length && marks[next][0] < token.end ? 1 : 0);
    });
    // Of the stretches that show most the middle one: words on both sides of what is marked.
    let first = 0;
    let last = 0;
    let best = -1;
    for (let i = 0; i + SNIPPET_WORDS <= found.length; i++) {
      const gain = weight[i + SNIPPET_WORDS] - weight[i];
      if (gain > best) {
        best = gain;
        first = i;
      }
      if (gain === best && last >= i - 1 || first === i) {
        last = i;
      }
    }
    const from = (first + last) >> 1;
    const end = Math.min(found.length, from + SNIPPET_WORDS);
    const start = from ? edge(passage.text, found[from].start, -1) : 0;
    const stop = end < found.length ? edge(passage.text, found[end - 1].end, 1) : passage.text.length;
    const head = from ? '…\u00a0' : '';
    return {
      text: head + passage.text.slice(start, stop) + (end < found.length ? '\u00a0…' : ''),
      marks: marks.filter(function (mark) {
        return mark[1] > start && mark[0] < stop;
      }).map(function (mark) {
        return [Math.max(mark[0], start) - start + head.length, Math.min(mark[1], stop) - start + head.length];
      })
    };
  }

  /** The best candidates of each plan, and the plans by the best of them. */
  function byPlan(candidates) {
    const plans = new Map();
    candidates.forEach(function (candidate) {
      if (!plans.has(candidate.plan.id)) {
        plans.set(candidate.plan.id, { plan: candidate.plan, candidates: [], score: -Infinity, count: 0 });
      }
      const entry = plans.get(candidate.plan.id);
      entry.candidates.push(candidate);
      entry.score = Math.max(entry.score, candidate.score);
      entry.count++;
    });
    const sorted = Array.from(plans.values());
    sorted.forEach(function (entry) {
      entry.candidates.sort(function (a, b) {
        return b.score - a.score || a.at - b.at;
      });
      entry.candidates.length = Math.min(entry.candidates.length, MOST_OF_A_PLAN);
    });
    // The sort is stable: of equal ones the plan of the higher level, read first, stays first.
    return sorted.sort(function (a, b) {
      return b.score - a.score;
    });
  }

  doichieu.rank = { scan: scan, judge: judge, snippet: snippet, byPlan: byPlan, words: words };
})();
