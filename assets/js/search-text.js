/* What the search makes of words. text/SearchWord.java and text/SearchTokens.java make the same of the plans; one table of cases holds both. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};

  const RUN = /[\p{L}\p{Nd}\p{M}\p{Cf}]+/gu;
  const TONES = '\u0300\u0301\u0303\u0309\u0323';
  const FIRM = /^(?:\d+(?:[.,]\d+)?\s?%|\d+\.\d{1,2}(?![\d.\/])|\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?(?:19|20)\d\d|\d{1,2}\/(?:19|20)\d\d|\d+,\d+)(?![\d/])/;
  /* Half of a character, as a cut leaves it: no address can hold it. */
  const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  const LONGEST_QUERY = 400;
  const MOST_WORDS = 24;

  /* Words that a question is made of: they ask, and say nothing of the answer. */
  const ASKING = new Set('gì nào đâu sao mấy bao nhiêu giờ thế hỏi tôi muốn biết xin nhỉ vậy'.split(' '));
  /* Words that bind others: a passage may lack them. Without diacritics only those that are hardly anything else. */
  const BINDING = new Set(('là và của các những được thì mà ở cho với để phải có về này đó như khi nếu bị rằng cũng đã sẽ đang' +
    ' hay hoặc không chưa trong tại từ theo đến bằng do bởi nhằm vào' +
    ' la va cua cac nhung duoc thi cho voi de phai nay neu cung da se hoac trong tai theo nhu khi ve').split(' '));

  /* Two words that ask together, with diacritics or without. */
  const ASKING_PAIRS = new Set(['bao gio', 'bao nhieu', 'bao lau', 'khi nao', 'nao phai', 'o dau', 'the nao', 'la gi', 'lam gi', 'vi sao',
    'tai sao', 'ra sao', 'co phai', 'la ai', 'ai la', 'ai phai', 'ai chiu', 'ai duoc', 'ai co', 'ai se', 'ai lam', 'ai ky', 'ai chu',
    'tim hieu', 'tim kiem', 'dau la', 'nhung gi', 'cai gi', 'co gi', 'gi la', 'nao la']);

  const OFTEN_WITH_ASKING = new Set('là khi lâu thế làm vì tại phải chịu được có sẽ ký chủ tìm hiểu kiếm những cái ở'.split(' '));

  const cache = new Map();

  /** Plain letters: NFC, lower case, NFD without marks, đ as d. */
  function fold(text) {
    return text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/g, 'd');
  }

  function withFinalI(word) {
    return /[hklmstv]y$/.test(word) ? word.slice(0, -1) + 'i' : word;
  }

  /** The term and the form of a word: see SearchWord.java. */
  function word(raw) {
    let known = cache.get(raw);
    if (known) {
      return known;
    }
    const seen = raw.replace(/\p{Cf}/gu, '');
    let term = fold(seen).replace(/ς/g, 'σ');
    if (/^0[0-9]+$/.test(term)) {
      term = term.replace(/^0+(?=.)/, '');
    }
    let letters = '';
    let tones = '';
    for (const c of seen.normalize('NFC').toLowerCase().replace(/ς/g, 'σ').normalize('NFD')) {
      const tone = TONES.indexOf(c);
      if (tone >= 0) {
        tones += tone + 1;
      } else {
        letters += c;
      }
    }
    known = { term: withFinalI(term), form: withFinalI(letters.normalize('NFC')) + tones };
    if (cache.size > 50000) {
      cache.clear();
    }
    cache.set(raw, known);
    return known;
  }

  /** The words of a text: [{term, form, start, end}]. */
  function tokens(text) {
    const found = [];
    RUN.lastIndex = 0;
    for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
      if (/[\p{L}\p{Nd}]/u.test(match[0])) {
        const known = word(match[0]);
        if (known.term) {
          found.push({ term: known.term, form: known.form, start: match.index, end: match.index + match[0].length });
        }
      }
    }
    return found;
  }

  /** What words may stand for together: numbers of documents, dates, figures. The longest first. */
  function wholes(words, text, i) {
    const found = [];
    const isNumber = function (k) {
      return k < words.length && /^[0-9]+$/.test(words[k].term);
    };
    const between = function (k) {
      return text.slice(words[k].end, k + 1 < words.length ? words[k + 1].start : text.length);
    };
    const add = function (term, end) {
      found.push({ term: term, end: end });
    };
    const is = function (k, term) {
      return k < words.length && words[k].term === term;
    };
    if (is(i, 'thang') && isNumber(i + 1) && is(i + 2, 'nam') && isNumber(i + 3)) {
      add(words[i + 1].term + '-' + words[i + 3].term, i + 4);
    }
    if (!isNumber(i)) {
      return found;
    }
    if (is(i + 1, 'thang') && isNumber(i + 2)) {
      const year = is(i + 3, 'nam') ? i + 4 : i + 3;
      if (isNumber(year)) {
        add([words[i].term, words[i + 2].term, words[year].term].join('-'), year + 1);
      }
    }
    for (let end = Math.min(words.length, i + 5); end > i + 1; end--) {
      add(words.slice(i, end).map(function (part) {
        return part.term;
      }).join('-'), end);
    }
    // Behind the point of another figure: 1,5% is not 5%.
    if (i > 0 && /^[0-9]+[.,]$/.test(text.slice(words[i - 1].start, words[i].start))) {
      return found;
    }
    let figure = words[i].term;
    let last = i;
    if (isNumber(i + 1) && words[i].end - words[i].start <= 3 && between(i) === '.' && /^[0-9]{3}$/.test(text.slice(words[i + 1].start, words[i + 1].end))) {
      while (isNumber(last + 1) && between(last) === '.' && words[last + 1].end - words[last + 1].start === 3) {
        last++;
        figure += text.slice(words[last].start, words[last].end);
      }
    } else if (isNumber(i + 1) && (between(i) === ',' || between(i) === '.')) {
      last = i + 1;
      figure += '.' + text.slice(words[last].start, words[last].end);
    }
    if (/^\s*%/.test(between(last))) {
      add(figure + '%', last + 1);
    }
    if (last > i) {
      add(figure, last + 1);
    }
    return found;
  }

  /** A date, a percentage or a decimal figure that begins at a word: {text, end}; null for none. Its parts alone mean something else. */
  function firm(words, text, i) {
    const found = FIRM.exec(text.slice(words[i].start));
    if (!found) {
      return null;
    }
    const stop = words[i].start + found[0].length;
    const end = words.filter(function (word) {
      return word.end <= stop;
    }).length;
    return { text: found[0], end: end };
  }

  /** Whether a word with diacritics is none of those that ask: "bảo" is not "bao". */
  function isOther(word) {
    return word.accented && !ASKING.has(word.raw.toLowerCase()) && !BINDING.has(word.raw.toLowerCase())
      && !OFTEN_WITH_ASKING.has(word.raw.toLowerCase());
  }

  /** A query as words: which of them ask, which bind, which carry diacritics. */
  function query(typed) {
    const text = String(typed).trim().slice(0, LONGEST_QUERY).replace(LONE, '').normalize('NFC');
    const words = tokens(text).slice(0, MOST_WORDS);
    words.forEach(function (found) {
      found.raw = text.slice(found.start, found.end);
      found.accented = fold(found.raw) !== found.raw.toLowerCase().replace(/\p{Cf}/gu, '');
      const lower = found.raw.toLowerCase();
      const isName = /^\p{Lu}{2}/u.test(found.raw) && text !== text.toUpperCase();
      found.asks = !isName && ASKING.has(lower);
      found.binds = !isName && BINDING.has(lower);
    });
    for (let i = 0; i + 1 < words.length; i++) {
      if (ASKING_PAIRS.has(words[i].term + ' ' + words[i + 1].term) && !isOther(words[i]) && !isOther(words[i + 1])) {
        words[i].asks = true;
        words[i + 1].asks = true;
      }
    }
    return { text: text, words: words };
  }

  /** Stretches of a text that match words of a query: [[start, end], …]. */
  function marks(text, typed) {
    const asked = query(typed).words;
    const content = asked.filter(function (one) {
      return !one.asks && !one.binds;
    });
    const wanted = content.length ? content : asked;
    const binding = new Set(asked.map(function (one) {
      return one.term;
    }));
    const terms = new Map();
    wanted.forEach(function (one) {
      terms.set(one.term, (terms.get(one.term) || []).concat(one));
    });
    const found = tokens(text);
    const exact = new Set();
    found.forEach(function (token) {
      (terms.get(token.term) || []).forEach(function (one) {
        if (one.form === token.form) {
          exact.add(token.term);
        }
      });
    });
    const stretches = [];
    let last = -1;
    found.forEach(function (token, i) {
      const wants = terms.get(token.term);
      const hit = wants && (!exact.has(token.term) || wants.some(function (one) {
        return !one.accented || one.form === token.form;
      }));
      // A binding word is marked where it stands between two marked ones.
      const bound = !hit && binding.has(token.term) && last === i - 1 && found[i + 1] && terms.has(found[i + 1].term);
      if (!hit && !bound) {
        return;
      }
      if (last === i - 1 && stretches.length && /^[\s\-–/.,]{0,3}$/.test(text.slice(found[last].end, token.start))) {
        stretches[stretches.length - 1][1] = token.end;
      } else {
        stretches.push([token.start, token.end]);
      }
      last = i;
    });
    return stretches;
  }

  doichieu.text = { fold: fold, word: word, tokens: tokens, wholes: wholes, firm: firm, query: query };
  doichieu.marks = marks;
})();
