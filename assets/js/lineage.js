/*
 * What two plans share, worked out in the browser: the same steps in the same order as the package compare.lineage,
 * so that the same two plans come to the same links. A test compares the two on real plans, and the numbers below
 * with those of the Java classes they are named after.
 *
 * A plan's file, du-lieu/van-ban/<id>.js, hands over {short, title, …, text: [[role, depth, [passage, …]], …]} with
 * passage = [id, first letter of its kind, text, clauses, task group, …]; clauses is 0 where the whole text is one that
 * begins with its first word, else [[start, end, first word, named number, …], …]; one that lies inside another states a
 * target and follows it.
 */
(function () {
  'use strict';
  var LIMITS = {
    ClauseText: { LEAST_WORDS: 4, LEAST_WORDS_OF_TARGET: 3, STOCK: 6, IN_STOCK: 0.25 },
    Likeness: {
      ALIKE: 0.62, ALIKE_INSIDE: 0.75, ALIKE_JUMBLED: 0.76, IN_OTHER_ORDER: 0.9, NEARLY_ALL: 0.92, LONGEST_AROUND: 2.4,
      LEAST_INSIDE_SHARE: 0.7, OTHER_WORDS: 0.25, OTHER_WORDS_OF_SCOPE: 0.12, LEAST_SHARED: 2, LEAST_SHARED_WHOLE: 0.8, NEARLY_NONE: 0.12,
      LEAST_INSIDE: 8
    },
    Side: { STRETCH: 1.6, NEAR: 3 },
    Alignments: { LONGEST: 1600 },
    PairMatcher: { STOCK: 24, CANDIDATES: 3, FAR_BEHIND: 0.4, SURE: 0.85 },
    WordKind: {
      SCOPE: 'tỉnh huyện xã phường thị trấn thành phố thôn bản trung ương quốc gia toàn nước địa phương vùng khu',
      HORIZON: 'đến năm tháng quý ngày giai đoạn trước sau từ trong hằng hàng mỗi hết vào tầm nhìn',
      BOUND: 'trên dưới ít nhất tối thiểu đa khoảng hơn trở lên xuống không quá thấp gần',
      FILLER: 'đạt chiếm phấn đấu tỷ tỉ lệ ước là mức ở còn cấp'
    }
  };
  var FIGURE = '0';
  var TONES = '\u0300\u0301\u0303\u0309\u0323';
  var BEFORE_LONE_Y = 'hklmstv';
  var letters = {};

  /* --- Words: vn.doichieu.text.WordSequence --- */

  /** A letter in lower case without its tone, and the number of the tone. */
  function letter(c) {
    var known = letters[c];
    if (known) {
      return known;
    }
    var code = c.charCodeAt(0);
    var found = { base: c.toLowerCase().charAt(0), tone: 0 };
    if (code >= 0xC0 && code < 0x1F00 && !(code > 0x1B4 && code < 0x300) && !(code > 0x36F && code < 0x1E00)) {
      var base = '';
      c.normalize('NFD').split('').forEach(function (part) {
        var tone = TONES.indexOf(part);
        if (tone >= 0) {
          found.tone = tone + 1;
        } else {
          base += part;
        }
      });
      found.base = base.normalize('NFC').charAt(0).toLowerCase().charAt(0);
    }
    letters[c] = found;
    return found;
  }

  function wordKey(word) {
    var key = '';
    var tone = 0;
    var previous = '';
    for (var i = 0; i < word.length; i++) {
      var found = letter(word[i]);
      var base = found.base;
      tone += found.tone;
      if (base === 'y' && i === word.length - 1 && previous && BEFORE_LONE_Y.indexOf(previous) >= 0) {
        base = 'i';
      }
      if (base) {
        key += base;
        previous = base;
      }
    }
    return key + '/' + tone;
  }

  function numberKey(digits) {
    return '#' + digits.replace(/^0+(?=.)/, '');
  }

  /** The words of a clause: where they stand in the passage, what they are, which are figures. */
  function sequence(text, cut) {
    var pattern = /[\p{L}\p{Nd}\p{M}]+/gu;
    var part = text.slice(0, cut[1]);
    var words = { starts: [], ends: [], keys: [], figures: [] };
    var match;
    pattern.lastIndex = cut[2];
    while ((match = pattern.exec(part))) {
      // Letters beyond the basic plane are signs to the Java scanners.
      match[0].split(/([\uD800-\uDFFF]+)/).reduce(function (at, word) {
        if (word && !/^[\uD800-\uDFFF]/.test(word)) {
          var isNumber = /^[0-9]+$/.test(word);
          words.starts.push(at);
          words.ends.push(at + word.length);
          words.keys.push(isNumber ? numberKey(word) : wordKey(word));
          words.figures.push(isNumber && cut.indexOf(at, 3) < 0);
        }
        return at + word.length;
      }, match.index);
    }
    return words;
  }

  function cuts(passage) {
    return passage[3] || [[0, passage[2].length, 0]];
  }

  /** The clauses alone, without those inside that state a target. */
  function outerCuts(passage) {
    var end = 0;
    return cuts(passage).filter(function (cut) {
      var isOuter = cut[1] > end || cut[1] === 0;
      end = Math.max(end, cut[1]);
      return isOuter;
    });
  }

  function spanOf(start, end) {
    return start + '-' + end;
  }

  var kinds = {};
  Object.keys(LIMITS.WordKind).forEach(function (kind) {
    LIMITS.WordKind[kind].split(' ').forEach(function (word) {
      kinds[wordKey(word)] = kind;
    });
  });
  kinds[FIGURE] = 'FIGURE';

  function kindOf(word) {
    return kinds[word] || 'PLAIN';
  }

  /* --- The clauses of a plan: ClauseText --- */

  /** The passages that take part, in reading order. */
  function passagesOf(plan) {
    var all = [];
    var hasBody = plan.text.some(function (section) {
      return section[0] === 'body';
    });
    plan.text.forEach(function (section) {
      if (section[0] === 'body' || section[0] === 'footnotes' || section[0] === 'preamble' && !hasBody) {
        all.push.apply(all, section[2]);
      }
    });
    return all;
  }

  function weight(often) {
    return 1 / (1 + Math.log(Math.max(1, often)));
  }

  function clauseText(plan) {
    var text = { clauses: [], same: new Map(), shingles: new Map() };
    var frequencies = new Map();
    passagesOf(plan).forEach(function (passage) {
      var around = [0, 0];
      cuts(passage).forEach(function (cut) {
        var isInner = cut[1] <= around[1];
        around = isInner ? around : cut;
        var words = sequence(passage[2], cut);
        if (words.keys.length > 1) {
          text.clauses.push({
            place: text.clauses.length,
            passage: passage[0],
            start: cut[0],
            end: cut[1],
            isHeading: passage[1] === 'H',
            isInner: isInner,
            hash: words.keys.map(function (key, i) {
              return words.figures[i] ? 'f' + key : key;
            }).join(' '),
            values: words.keys,
            words: words.keys.map(function (key, i) {
              return words.figures[i] ? FIGURE : key;
            })
          });
        }
      });
    });
    text.clauses.forEach(function (clause) {
      if (!text.same.has(clause.hash)) {
        text.same.set(clause.hash, clause.place);
      }
      new Set(clause.isInner ? [] : clause.words).forEach(function (word) {
        frequencies.set(word, (frequencies.get(word) || 0) + 1);
      });
      for (var i = 0; i + 1 < clause.words.length; i++) {
        var shingle = clause.words[i] + ' ' + clause.words[i + 1];
        var places = text.shingles.get(shingle);
        if (!places) {
          text.shingles.set(shingle, [clause.place]);
        } else if (places[places.length - 1] !== clause.place) {
          places.push(clause.place);
        }
      }
    });
    text.clauses.forEach(function (clause) {
      clause.telling = [];
      clause.weights = clause.words.map(function (word, i) {
        var found = weight(frequencies.get(word));
        if (i > 0) {
          var shingle = clause.words[i - 1] + ' ' + word;
          if (text.shingles.get(shingle).length >= LIMITS.ClauseText.STOCK) {
            found *= LIMITS.ClauseText.IN_STOCK;
          } else {
            clause.telling.push(shingle);
          }
        }
        return found;
      });
    });
    return text;
  }

  function saysEnough(clause) {
    return clause.words.length >= (clause.isInner || clause.words.indexOf(FIGURE) >= 0
      ? LIMITS.ClauseText.LEAST_WORDS_OF_TARGET : LIMITS.ClauseText.LEAST_WORDS);
  }

  /* --- Which words two rows have in common: Alignments, java-diff-utils' MyersDiff --- */

  /** Marks, one a word of each row, 1 where the other has it too. */
  function align(a, b) {
    var first = new Uint8Array(a.length);
    var second = new Uint8Array(b.length);
    var head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) {
      first[head] = second[head] = 1;
      head++;
    }
    var tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
      tail++;
      first[a.length - tail] = second[b.length - tail] = 1;
    }
    if (a.length + b.length <= LIMITS.Alignments.LONGEST) {
      myers(a.slice(head, a.length - tail), b.slice(head, b.length - tail), head, first, second);
    }
    return [first, second];
  }

  function myers(a, b, offset, first, second) {
    if (a.length + b.length > LIMITS.Alignments.LONGEST) {
      return;
    }
    var most = a.length + b.length + 1;
    var middle = most;
    var diagonal = new Array(2 * most + 1);
    diagonal[middle + 1] = { i: 0, before: null, from: 0 };
    for (var d = 0; d < most; d++) {
      for (var k = -d; k <= d; k += 2) {
        var down = k === -d || k !== d && diagonal[middle + k - 1].i < diagonal[middle + k + 1].i;
        var before = diagonal[middle + k + (down ? 1 : -1)];
        var from = down ? before.i : before.i + 1;
        var i = from;
        while (i < a.length && i - k < b.length && a[i] === b[i - k]) {
          i++;
        }
        var node = { i: i, from: from, k: k, before: before };
        diagonal[middle + k] = node;
        if (i >= a.length && i - k >= b.length) {
          for (; node; node = node.before) {
            for (var at = node.from; at < node.i; at++) {
              first[offset + at] = 1;
              second[offset + at - node.k] = 1;
            }
          }
          return;
        }
      }
    }
  }

  /* --- How alike two clauses are: Likeness --- */

  var L = LIMITS.Likeness;

  function Side(clause) {
    this.clause = clause;
    this.kept = new Uint8Array(clause.words.length);
    this.from = 0;
    this.end = clause.words.length;
  }

  Side.prototype.sum = function (counts) {
    var sum = 0;
    for (var i = this.from; i < this.end; i++) {
      if (counts(i)) {
        sum += this.clause.weights[i];
      }
    }
    return sum;
  };
  Side.prototype.total = function () {
    return this.sum(function () {
      return true;
    });
  };
  Side.prototype.keptWeight = function () {
    var kept = this.kept;
    return this.sum(function (i) {
      return kept[i];
    });
  };
  Side.prototype.lost = function (kind) {
    var side = this;
    return this.sum(function (i) {
      return !side.kept[i] && kindOf(side.clause.words[i]) === kind;
    });
  };
  Side.prototype.figures = function () {
    var clause = this.clause;
    return clause.values.filter(function (value, i) {
      return i >= this.from && i < this.end && clause.words[i] === FIGURE;
    }, this).sort().join(' ');
  };
  Side.prototype.hasBound = function () {
    for (var i = this.from; i < this.end; i++) {
      if (!this.kept[i] && kindOf(this.clause.words[i]) === 'BOUND') {
        for (var at = Math.max(this.from, i - LIMITS.Side.NEAR); at < Math.min(this.end, i + LIMITS.Side.NEAR + 1); at++) {
          if (this.clause.words[at] === FIGURE) {
            return true;
          }
        }
      }
    }
    return false;
  };
  Side.prototype.narrow = function (small) {
    var longest = Math.floor(small.clause.words.length * LIMITS.Side.STRETCH) + 2;
    var kept = this.kept;
    var first = kept.indexOf(1);
    var last = kept.lastIndexOf(1);
    while (first >= 0 && last - first + 1 > longest) {
      var next = kept.indexOf(1, first + 1);
      var previous = last > 0 ? kept.lastIndexOf(1, last - 1) : -1;
      var given = next - first >= last - previous ? first : last;
      var nth = 0;
      for (var i = 0; i < given; i++) {
        nth += kept[i];
      }
      var at = small.kept.indexOf(1);
      for (i = 0; i < nth; i++) {
        at = small.kept.indexOf(1, at + 1);
      }
      small.kept[at] = 0;
      kept[given] = 0;
      first = kept.indexOf(1);
      last = kept.lastIndexOf(1);
    }
    if (first < 0) {
      return false;
    }
    this.from = first;
    this.end = last + 1;
    return true;
  };

  function similarity(left, right) {
    return (left.keptWeight() + right.keptWeight()) / (left.total() + right.total());
  }

  function mayBeAlike(left, right) {
    var counts = new Map();
    left.clause.words.forEach(function (word) {
      counts.set(word, (counts.get(word) || 0) + 1);
    });
    var common = 0;
    right.clause.words.forEach(function (word, i) {
      var count = counts.get(word);
      if (count > 0) {
        counts.set(word, count - 1);
        common += right.clause.weights[i];
      }
    });
    var total = left.total();
    var other = right.total();
    return 2 * common >= L.ALIKE * (total + other)
      || common >= L.LEAST_INSIDE_SHARE * Math.min(total, other)
        && Math.min(left.clause.words.length, right.clause.words.length) >= L.LEAST_INSIDE;
  }

  function isScopeChanged(left, right) {
    return left.lost('SCOPE') > 0 && right.lost('SCOPE') > 0;
  }

  function isFigureChanged(left, right) {
    var figures = left.figures();
    var others = right.figures();
    return figures !== '' && others !== '' && (figures !== others || left.hasBound() || right.hasBound());
  }

  function result(left, right, similar, other) {
    if (other === undefined) {
      other = (left.lost('PLAIN') + right.lost('PLAIN')) / (left.total() + right.total());
    }
    var shared = Math.min(left.keptWeight(), right.keptWeight());
    if (shared < (other <= L.NEARLY_NONE ? L.LEAST_SHARED_WHOLE : L.LEAST_SHARED)) {
      return null;
    }
    var figures = other <= L.OTHER_WORDS && isFigureChanged(left, right)
      || other <= L.OTHER_WORDS_OF_SCOPE && isScopeChanged(left, right);
    return { kinship: figures ? 'figures' : 'reworded', similarity: Math.min(similar, 0.999) };
  }

  function keepCommon(left, right) {
    var places = new Map();
    right.clause.words.forEach(function (word, i) {
      if (!places.has(word)) {
        places.set(word, []);
      }
      places.get(word).push(i);
    });
    left.clause.words.forEach(function (word, i) {
      var of = places.get(word);
      if (of && of.length) {
        left.kept[i] = 1;
        right.kept[of.shift()] = 1;
      }
    });
  }

  /** How two clauses stand to each other, or null. */
  function likeness(a, b) {
    if (a.hash === b.hash) {
      return { kinship: 'verbatim', similarity: 1 };
    }
    var left = new Side(a);
    var right = new Side(b);
    if (!mayBeAlike(left, right)) {
      return null;
    }
    var common = align(a.words, b.words);
    left.kept.set(common[0]);
    right.kept.set(common[1]);
    var similar = similarity(left, right);
    if (similar >= L.ALIKE) {
      return result(left, right, similar);
    }
    var swapped = left.total() > right.total();
    var small = swapped ? right : left;
    var large = swapped ? left : right;
    if (small.clause.words.length >= L.LEAST_INSIDE && a.isHeading === b.isHeading) {
      if (small.keptWeight() >= L.NEARLY_ALL * small.total() && large.total() <= L.LONGEST_AROUND * small.total()) {
        return result(left, right, similar, small.lost('PLAIN') / small.total());
      }
      if (large.narrow(small)) {
        var inside = similarity(small, large);
        if (inside >= L.ALIKE_INSIDE) {
          return result(left, right, (inside + similar) / 2);
        }
      }
    }
    var anyOrder = new Side(a);
    var otherOrder = new Side(b);
    keepCommon(anyOrder, otherOrder);
    var jumbled = similarity(anyOrder, otherOrder);
    return jumbled >= L.ALIKE_JUMBLED ? result(anyOrder, otherOrder, jumbled * L.IN_OTHER_ORDER) : null;
  }

  /* --- Which clauses are compared: PairMatcher --- */

  function candidates(shingles, text) {
    var scores = new Map();
    shingles.forEach(function (shingle) {
      var places = text.shingles.get(shingle);
      if (places && places.length <= LIMITS.PairMatcher.STOCK) {
        var share = Math.fround(1 / places.length);
        places.forEach(function (place) {
          scores.set(place, Math.fround((scores.get(place) || 0) + share));
        });
      }
    });
    var best = Array.from(scores.keys()).sort(function (a, b) {
      return scores.get(b) - scores.get(a) || a - b;
    }).slice(0, LIMITS.PairMatcher.CANDIDATES);
    var least = best.length ? Math.fround(scores.get(best[0]) * Math.fround(LIMITS.PairMatcher.FAR_BEHIND)) : 0;
    while (best.length > 1 && scores.get(best[best.length - 1]) < least) {
      best.pop();
    }
    return best;
  }

  function search(clause, text, compare) {
    var same = text.same.has(clause.hash) ? text.same.get(clause.hash) : -1;
    if (same >= 0 || !saysEnough(clause)) {
      return same;
    }
    var best = -1;
    var similar = 0;
    candidates(clause.telling, text).some(function (place) {
      var found = compare(clause, text.clauses[place]);
      if (found && found.similarity > similar) {
        best = place;
        similar = found.similarity;
      }
      return similar >= LIMITS.PairMatcher.SURE;
    });
    return best;
  }

  /** The links of two plans: [{a: {passage, start, end}, b: …, kinship, similarity}], in the order of the first. */
  function between(planA, planB) {
    var first = clauseText(planA);
    var second = clauseText(planB);
    var found = [];
    var reached = {};
    first.clauses.forEach(function (clause) {
      var other = search(clause, second, likeness);
      if (other >= 0) {
        reached[other] = true;
        found.push([clause, second.clauses[other]]);
      }
    });
    second.clauses.forEach(function (clause) {
      if (!reached[clause.place]) {
        var other = search(clause, first, function (own, there) {
          return likeness(there, own);
        });
        if (other >= 0) {
          found.push([first.clauses[other], clause]);
        }
      }
    });
    var matches = found.sort(function (x, y) {
      return x[0].place - y[0].place || x[1].place - y[1].place;
    }).map(function (match) {
      var how = likeness(match[0], match[1]);
      return {
        a: stretch(match[0]),
        b: stretch(match[1]),
        isInner: match[0].isInner || match[1].isInner,
        kinship: how.kinship,
        similarity: how.similarity
      };
    });
    return matches.filter(function (match) {
      return !match.isInner || !matches.some(function (whole) {
        return !whole.isInner && holds(whole.a, match.a) && holds(whole.b, match.b)
          && (whole.kinship !== 'reworded' || match.kinship === 'reworded');
      });
    });
  }

  function holds(around, inner) {
    return around.passage === inner.passage && around.start <= inner.start && around.end >= inner.end;
  }

  function stretch(clause) {
    return { passage: clause.passage, start: clause.start, end: clause.end };
  }

  /* --- Two plans passage by passage: SideBySide --- */

  /** Rows {first, second, verdict, similarity}; a side is {passage, pieces: [[mark, text]], also: [{passage, kinship}]}. */
  function sideBySide(planA, planB) {
    var links = between(planA, planB);
    var sides = [side(passagesOf(planA), 'a', 'b', links), side(passagesOf(planB), 'b', 'a', links)];
    var partners = new Map();
    var taken = new Set();
    var pairs = [];
    sides[0].passages.forEach(function (passage) {
      (sides[0].links.get(passage[0]) || new Map()).forEach(function (own, other) {
        var weighs = own.reduce(function (sum, link) {
          return sum + link.similarity * (link.a.end - link.a.start + link.b.end - link.b.start);
        }, 0);
        pairs.push({ a: passage[0], b: other, weight: weighs });
      });
    });
    pairs.sort(function (x, y) {
      return y.weight - x.weight;
    }).forEach(function (pair) {
      if (!partners.has(pair.a) && !taken.has(pair.b)) {
        partners.set(pair.a, pair.b);
        taken.add(pair.b);
      }
    });
    var behind = new Map([['', []]]);
    var last = '';
    sides[1].passages.forEach(function (passage) {
      if (taken.has(passage[0])) {
        last = passage[0];
        behind.set(last, []);
      } else {
        behind.get(last).push({ second: entry(sides, 1, passage, '') });
      }
    });
    var rows = behind.get('').slice();
    sides[0].passages.forEach(function (passage) {
      var partner = partners.get(passage[0]);
      if (partner === undefined) {
        rows.push({ first: entry(sides, 0, passage, '') });
      } else {
        var other = sides[1].byId.get(partner);
        rows.push({
          first: entry(sides, 0, passage, partner),
          second: entry(sides, 1, other, passage[0]),
          links: sides[0].links.get(passage[0]).get(partner)
        });
        rows.push.apply(rows, behind.get(partner));
      }
    });
    rows.forEach(judge);
    return rows;
  }

  function side(passages, own, other, links) {
    var byId = new Map();
    passages.forEach(function (passage) {
      byId.set(passage[0], passage);
    });
    var all = new Map();
    links.forEach(function (link) {
      var id = link[own].passage;
      if (!all.has(id)) {
        all.set(id, new Map());
      }
      var of = all.get(id);
      if (!of.has(link[other].passage)) {
        of.set(link[other].passage, []);
      }
      of.get(link[other].passage).push(link);
    });
    return { passages: passages, byId: byId, links: all, own: own, other: other };
  }

  function judge(row) {
    row.similarity = 0;
    if (!row.links) {
      row.verdict = (row.first || row.second).also.length ? 'elsewhere' : 'own';
      return;
    }
    var has = {};
    row.links.forEach(function (link) {
      row.similarity = Math.max(row.similarity, link.similarity);
      has[link.kinship] = true;
    });
    row.verdict = 'partly';
    if (has.figures) {
      row.verdict = 'figures';
    } else if (has.reworded) {
      row.verdict = 'reworded';
    } else if (said(row.first.passage) === said(row.second.passage)) {
      row.verdict = 'verbatim';
    }
  }

  function said(passage) {
    return outerCuts(passage).map(function (cut) {
      return sequence(passage[2], cut).keys.join(' ');
    }).join(';');
  }

  function entry(sides, number, passage, partner) {
    var own = sides[number];
    var links = own.links.get(passage[0]) || new Map();
    var linked = new Map();
    var elsewhere = new Set();
    var also = [];
    function span(link) {
      return spanOf(link[own.own].start, link[own.own].end);
    }
    links.forEach(function (of, other) {
      if (other === partner) {
        of.forEach(function (link) {
          if (!linked.has(span(link))) {
            linked.set(span(link), []);
          }
          linked.get(span(link)).push(link);
        });
      } else {
        var nearest = of[0];
        of.forEach(function (link) {
          elsewhere.add(span(link));
          nearest = link.similarity > nearest.similarity ? link : nearest;
        });
        also.push({ passage: other, kinship: nearest.kinship });
      }
    });
    var text = passage[2];
    var pieces = [];
    var at = 0;
    outerCuts(passage).forEach(function (cut) {
      var key = spanOf(cut[0], cut[1]);
      var answers = linked.get(key);
      var clause;
      linked.delete(key);
      add(pieces, 'plain', text.slice(at, cut[0]));
      if (answers) {
        clause = marked(sides, number, answers);
      } else if (!links.size || elsewhere.has(key) || sequence(text, cut).keys.length < 2) {
        clause = [['plain', text.slice(cut[0], cut[1])]];
      } else {
        clause = [['own', text.slice(cut[0], cut[1])]];
      }
      withInner(clause, cut, Array.from(linked.values()), sides, number).forEach(function (piece) {
        add(pieces, piece[0], piece[1]);
      });
      at = cut[1];
    });
    add(pieces, 'plain', text.slice(at));
    return { passage: passage, pieces: pieces, also: also };
  }

  /** Puts what states a target, and was compared on its own, into the clause that holds it. */
  function withInner(clause, cut, links, sides, number) {
    var own = sides[number].own;
    var free = cut[0];
    links.sort(function (x, y) {
      return x[0][own].start - y[0][own].start;
    }).forEach(function (answers) {
      var where = answers[0][own];
      if (where.start >= free && where.end <= cut[1]) {
        clause = part(clause, 0, where.start - cut[0])
          .concat(marked(sides, number, answers), part(clause, where.end - cut[0], cut[1] - cut[0]));
        free = where.end;
      }
    });
    return clause;
  }

  /** The pieces between two offsets. */
  function part(pieces, from, end) {
    var found = [];
    var at = 0;
    pieces.forEach(function (piece) {
      var start = Math.max(0, from - at);
      var stop = Math.min(piece[1].length, end - at);
      if (start < stop) {
        found.push([piece[0], piece[1].slice(start, stop)]);
      }
      at += piece[1].length;
    });
    return found;
  }

  function add(pieces, mark, text) {
    var last = pieces[pieces.length - 1];
    if (text && last && last[0] === mark && mark === 'plain') {
      last[1] += text;
    } else if (text) {
      pieces.push([mark, text]);
    }
  }

  /** A clause in pieces; several links where it answers several clauses of the other side: WordMarks. */
  function marked(sides, number, links) {
    var words;
    var has;
    links.forEach(function (link) {
      var both = sides.map(function (of) {
        var where = link[of.own];
        var passage = of.byId.get(where.passage);
        return cuts(passage).filter(function (cut) {
          return cut[0] === where.start && cut[1] === where.end;
        }).map(function (cut) {
          return sequence(passage[2], cut);
        })[0];
      });
      var kept = [new Uint8Array(both[0].keys.length), new Uint8Array(both[1].keys.length)];
      myers(both[0].keys, both[1].keys, 0, kept[0], kept[1]);
      words = both[number];
      has = has ? has.map(function (one, i) {
        return one || kept[number][i];
      }) : kept[number];
    });
    var own = sides[number];
    var where = links[0][own.own];
    var text = own.byId.get(where.passage)[2];
    var pieces = [];
    var at = where.start;
    for (var i = 0; i < words.keys.length; i++) {
      if (!has[i]) {
        var isFigure = words.figures[i];
        var last = i;
        while (last + 1 < words.keys.length && !has[last + 1] && words.figures[last + 1] === isFigure) {
          last++;
        }
        var end = words.ends[last];
        if (isFigure && end < where.end && text[end] === '%') {
          end++;
        }
        add(pieces, 'plain', text.slice(at, words.starts[i]));
        add(pieces, isFigure ? 'figure' : 'changed', text.slice(words.starts[i], end));
        at = end;
        i = last;
      }
    }
    add(pieces, 'plain', text.slice(at, where.end));
    return pieces;
  }

  window.doichieu = window.doichieu || {};
  window.doichieu.lineage = { limits: LIMITS, between: between, sideBySide: sideBySide };
})();
