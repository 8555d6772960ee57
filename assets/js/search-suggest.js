/* "Có phải bạn muốn tìm: …?": queries that differ by one slip of the fingers and hold together better. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const text = doichieu.text;

  const MOST_TRIED = 6;
  const MOST_WORDS = 3;
  const PLANS = 3;
  const GAIN = 0.35;
  /* Of two letters anything can be made, of three alone nearly so. */
  const SHORTEST = 3;
  const SHORTEST_ALONE = 4;
  /* What is shown instead of the query must hold together. */
  const SURE_PHRASE = 0.6;

  /** What made b of a, if one slip did: cheaper is likelier; Infinity where it takes more. */
  function slip(a, b) {
    if (a === b) {
      return 0;
    }
    const short = a.length < b.length ? a : b;
    const long = short === a ? b : a;
    if (long.length - short.length > 1) {
      return Infinity;
    }
    let start = 0;
    while (start < short.length && a[start] === b[start]) {
      start++;
    }
    let end = 0;
    while (end < short.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
      end++;
    }
    const restA = a.slice(start, a.length - end);
    const restB = b.slice(start, b.length - end);
    if (long.length > short.length) {
      const extra = restA.length ? restA : restB;
      if (extra.length !== 1 || restA.length && restB.length) {
        return Infinity;
      }
      const doubled = extra === long[start - 1] || extra === long[start + 1];
      return doubled && long === a ? 0.6 : start === 0 ? 1.2 : 1;
    }
    if (restA.length === 1) {
      return start === 0 ? 1.5 : 1.2;
    }
    return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] ? 0.8 : Infinity;
  }

  /** Letters typed for a Vietnamese keyboard that was not there: "chuyeenr" is chuyển, "ddooir" is đổi. */
  function withoutTelex(term) {
    return term.replace(/([aeod])\1/g, '$1').replace(/([aou])w/g, '$1').replace(/w/g, 'u').replace(/[sfrxj]$/, '');
  }

  /** Words of the index run together: "chuyendoiso"; the fewest and longest. */
  function apart(term, known) {
    const best = [[]];
    for (let end = 1; end <= term.length; end++) {
      best[end] = null;
      for (let start = Math.max(0, end - 7); start < end; start++) {
        const rank = known.get(term.slice(start, end));
        if (best[start] && rank !== undefined && end - start > 1) {
          const way = best[start].concat(term.slice(start, end));
          if (!best[end] || way.length < best[end].length) {
            best[end] = way;
          }
        }
      }
    }
    return best[term.length];
  }

  let known = null;

  /** The words of the index with their rank, the frequent ones higher. */
  function vocabulary() {
    return doichieu.index.shard('am-tiet').then(function (list) {
      if (!known) {
        known = new Map();
        const ranks = list.split('\n');
        ranks.forEach(function (rank, i) {
          rank.split(' ').filter(Boolean).forEach(function (term) {
            known.set(term, ranks.length - i);
          });
        });
      }
      return known;
    });
  }

  /** Terms that a word may have been meant for, the likeliest first. */
  function meant(word, ranks) {
    const found = [];
    if (/[0-9]/.test(word.term)) {
      // "NQ57" lacks its hyphen, "chuyen3" was typed with the keys of numbers for tones.
      const letters = word.term.replace(/[0-9]+/g, '');
      if (word.raw === word.raw.toUpperCase()) {
        found.push({ term: word.term.replace(/([a-z])(?=[0-9])/g, '$1 ').replace(/([0-9])(?=[a-z])/g, '$1 '), price: -1 });
      } else if (ranks.has(letters)) {
        found.push({ term: letters, price: -1 });
      }
      return found;
    }
    ranks.forEach(function (rank, term) {
      const price = slip(word.term, term);
      if (price > 0 && price < Infinity) {
        found.push({ term: term, price: Math.max(0, price - 0.15 * rank) });
      }
    });
    const telex = withoutTelex(word.term);
    if (telex !== word.term && ranks.has(telex)) {
      found.push({ term: telex, price: -1 });
    }
    const parts = word.term.length >= 5 ? apart(word.term, ranks) : null;
    if (parts && parts.length > 1) {
      found.push({ term: parts.join(' '), price: -1 });
    }
    return found.sort(function (a, b) {
      return a.price - b.price || (a.term < b.term ? -1 : 1);
    });
  }

  /** How a term is written, as near as can be to what was typed. */
  function spelled(term, price, word, query) {
    const accents = query.words.some(function (one) {
      return one.accented;
    });
    if (!accents || term.indexOf(' ') > 0 || price < 0) {
      return Promise.resolve({ text: term, far: 1 });
    }
    return doichieu.index.term(term).then(function (entry) {
      const typed = word.raw.toLowerCase();
      // With diacritics the slip is looked for among them: "hạt" is not a slip of "hút".
      let best = { text: term, far: word.accented ? Infinity : 2 };
      (entry ? entry.labels : []).forEach(function (label, i) {
        // Taken apart, so that another letter with another tone is two slips.
        const price = word.accented ? slip(typed.normalize('NFD'), label.normalize('NFD')) : slip(typed, label);
        const far = price < Infinity ? price - 1 : word.accented ? Infinity : 1 + i * 0.01;
        if (far < best.far) {
          best = { text: label, far: far };
        }
      });
      return best;
    });
  }

  function replaced(query, word, by) {
    return query.text.slice(0, word.start) + by + query.text.slice(word.end);
  }

  function without(query, words) {
    return words.slice().sort(function (a, b) {
      return b.start - a.start;
    }).reduce(function (left, word) {
      return left.slice(0, word.start) + ' ' + left.slice(word.end);
    }, query.text);
  }

  /** Abbreviations and numbers are typed as they are meant. */
  function canSlip(word, isAlone) {
    const isCapital = word.raw.length > 1 && word.raw === word.raw.toUpperCase() && isAlone;
    const letters = word.term.replace(/[^a-z]/g, '').length;
    return !isCapital && letters > 0 && word.term.length >= (isAlone ? SHORTEST_ALONE : SHORTEST)
      || letters > 0 && letters < word.term.length;
  }

  /** The words to doubt: those that stand nowhere; else each word, the rarest first. */
  function doubtful(tried) {
    const isAlone = tried.query.words.length === 1;
    const required = tried.units.filter(function (unit) {
      return unit.required && unit.word && canSlip(unit.word, isAlone);
    });
    const unknown = required.filter(function (unit) {
      return !unit.entry || !unit.entry.count && !unit.entry.plans.length;
    });
    const list = unknown.length ? unknown : required.sort(function (a, b) {
      return b.weight - a.weight;
    });
    return list.slice(0, MOST_WORDS).map(function (unit) {
      return unit.word;
    });
  }

  /**
   * A query that was probably meant, or null. attempt(query, plans) tries one.
   */
  function suggest(tried, attempt) {
    const words = doubtful(tried);
    if (!words.length) {
      return Promise.resolve(null);
    }
    const isUnknown = tried.result.unknown.length > 0;
    const before = tried.result.passages.length ? tried.result.passages[0].phrase : -GAIN;
    return vocabulary().then(function (ranks) {
      // Unknown words are mended one after the other, others each on its own.
      let query = tried.query;
      let best = null;
      const next = function (i) {
        if (i === words.length) {
          return best;
        }
        const word = query.words.find(function (one) {
          return one.raw === words[i].raw && one.term === words[i].term;
        });
        if (!word) {
          return next(i + 1);
        }
        const others = isUnknown ? query.words.filter(function (one) {
          return words.slice(i + 1).some(function (later) {
            return later.term === one.term;
          });
        }) : [];
        return Promise.all(meant(word, ranks).slice(0, MOST_TRIED * 2).map(function (one) {
          return spelled(one.term, one.price, word, query).then(function (spelling) {
            return { text: spelling.text, price: one.price + spelling.far, isSure: one.price < 0 };
          });
        })).then(function (options) {
          options = options.filter(function (option) {
            return option.price < Infinity;
          });
          options.sort(function (a, b) {
            return a.price - b.price;
          });
          return Promise.all(options.slice(0, isUnknown ? MOST_TRIED : MOST_TRIED / 2).map(function (option) {
            const whole = replaced(query, word, option.text);
            const probe = others.length ? without(text.query(whole), text.query(whole).words.filter(function (one) {
              return others.some(function (other) {
                return other.term === one.term;
              });
            })) : whole;
            return attempt(probe, PLANS).then(function (found) {
              const top = found.result.passages[0];
              return { query: whole, full: found.full, isSure: option.isSure, phrase: top ? top.phrase : 0, score: (top ? top.score : 0) - 0.1 * option.price };
            });
          }));
        }).then(function (tries) {
          const winner = tries.filter(function (one) {
            return one.full && (!isUnknown || one.isSure || one.phrase >= SURE_PHRASE);
          }).sort(function (a, b) {
            return b.score - a.score;
          })[0];
          if (!winner) {
            return isUnknown ? null : next(i + 1);
          }
          if (isUnknown) {
            query = text.query(winner.query);
            best = winner.query;
          } else if (winner.phrase >= before + GAIN && (!best || winner.score > best.score)) {
            best = winner;
          }
          return next(i + 1);
        });
      };
      return Promise.resolve(next(0)).then(function (found) {
        return found && found.query ? found.query : found;
      });
    });
  }

  /** The word that begins so and stands most often; the same where none does. */
  function completed(start) {
    return vocabulary().then(function (ranks) {
      let best = start;
      let highest = 0;
      ranks.forEach(function (rank, term) {
        if (term.startsWith(start) && (rank > highest || rank === highest && term.length < best.length)) {
          highest = rank;
          best = term;
        }
      });
      return best;
    });
  }

  doichieu.suggest = suggest;
  doichieu.completed = completed;
})();
