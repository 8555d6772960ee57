/* Loads and reads the files of the search index, tim-kiem/*.js; docs/architecture.md says what is in them. */
(function () {
  'use strict';
  const doichieu = window.doichieu = window.doichieu || {};
  const own = document.currentScript ? document.currentScript.src : '';
  const root = own.slice(0, own.lastIndexOf('js/'));
  const FORMAT = 1;
  const LEVELS = ['trung-uong', 'tinh', 'huyen', 'xa'];

  const arrived = new Map();
  const asked = new Map();
  const failed = new Set();

  /* Files of the index call shard, those of a plan's text call nhan, which others may use too. */
  doichieu.shard = function (name, text) {
    arrived.set(name, text);
  };
  const others = doichieu.nhan;
  doichieu.nhan = function (id, data) {
    arrived.set('van-ban/' + id, data);
    if (others) {
      others(id, data);
    }
  };

  /** What a file brought; refused where it is missing, or ends too early to have called. */
  function load(name, address) {
    if (!asked.has(name)) {
      asked.set(name, new Promise(function (resolve, reject) {
        const script = document.createElement('script');
        const end = function () {
          script.remove();
          if (arrived.has(name)) {
            failed.delete(name);
            resolve(arrived.get(name));
          } else {
            asked.delete(name);
            failed.add(name);
            const error = new Error(address);
            error.shard = address.slice(address.lastIndexOf('/') + 1);
            reject(error);
          }
        };
        script.onload = end;
        script.onerror = end;
        script.src = root + address;
        document.head.appendChild(script);
      }));
    }
    return asked.get(name);
  }

  function shard(name) {
    return load(name, 'tim-kiem/' + name + '.js');
  }

  /** What a file holds; refused where it cannot be read, as where it is missing. */
  function read(name, parse) {
    return shard(name).then(function (text) {
      try {
        return parse(text);
      } catch (error) {
        failed.add(name);
        throw Object.assign(error, { shard: name + '.js' });
      }
    });
  }

  /** Passages and facts of a plan. */
  function plan(id) {
    const name = 'du-lieu/van-ban/' + id + '.js';
    return load('van-ban/' + id, name).then(function (data) {
      try {
        return data.read ? data : readPlan(data);
      } catch (error) {
        throw Object.assign(error, { shard: id + '.js' });
      }
    });
  }

  function readPlan(data) {
    const passages = [];
    const path = [];
    data.text.forEach(function (section) {
      const heading = section[2][0] && section[2][0][1] === 'H' ? section[2][0] : null;
      if (section[0] !== 'body') {
        path.length = 0;
      } else if (heading) {
        while (path.length && path[path.length - 1].depth >= section[1]) {
          path.pop();
        }
      }
      section[2].forEach(function (found) {
        passages.push({
          id: found[0],
          kind: found[1],
          text: found[2],
          path: path.map(function (one) {
            return one.text;
          })
        });
        if (found === heading) {
          path.push({ depth: section[1], text: found[2] });
        }
      });
    });
    data.passages = passages;
    data.read = true;
    return data;
  }

  let manifestRead = null;

  function manifest() {
    if (!manifestRead) {
      manifestRead = read('muc-luc', function (text) {
        const lines = text.split('\n');
        const head = lines[0].split(' ').map(Number);
        if (head[0] !== FORMAT) {
          throw new Error('format');
        }
        const provinces = lines[1].split(' ');
        let firstPlan = 0;
        let passages = 0;
        const blocks = (lines[2] ? lines[2].split(' ') : []).map(function (record, number) {
          const fields = record.split(':');
          const block = {
            number: number,
            first: firstPlan,
            plans: Number(fields[0]),
            passages: Number(fields[1]),
            levels: fields[2].split('').map(function (level) {
              return LEVELS[level];
            }),
            provinces: fields[3].split(',').map(function (province) {
              return provinces[province];
            })
          };
          firstPlan += block.plans;
          passages += block.passages;
          return block;
        });
        return { blocks: blocks, passages: passages, terms: lines[3] ? lines[3].split(' ') : [], indicators: head[1], abbreviations: head[2] };
      });
      manifestRead.catch(function () {
        manifestRead = null;
      });
    }
    return manifestRead;
  }

  function bytes(text) {
    const binary = atob(text);
    const all = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) {
      all[i] = binary.charCodeAt(i);
    }
    return all;
  }

  function numbers(all) {
    const found = [];
    let number = 0;
    let shift = 0;
    for (let i = 0; i < all.length; i++) {
      number |= (all[i] & 0x7f) << shift;
      shift += 7;
      if (all[i] < 0x80) {
        found.push(number);
        number = 0;
        shift = 0;
      }
    }
    return found;
  }

  const shelves = new Map();

  /** What the index has of a term: a record, or null where it stands nowhere. */
  function term(name) {
    return manifest().then(function (listed) {
      const first = listed.terms;
      let low = 0;
      let high = first.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (first[middle] <= name) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low === 0) {
        return null;
      }
      const file = 't-' + (low - 1);
      return read(file, function (text) {
        if (!shelves.has(file)) {
          shelves.set(file, new Map(text.split('\n').map(function (line) {
            return [line.slice(0, line.indexOf('\t')), line];
          })));
        }
        const shelf = shelves.get(file);
        if (typeof shelf.get(name) === 'string') {
          shelf.set(name, record(shelf.get(name)));
        }
        return shelf.get(name) || null;
      });
    });
  }

  function record(line) {
    const fields = line.split('\t');
    const directory = numbers(bytes(fields[3]));
    const parts = new Map();
    let block = -1;
    let at = 0;
    for (let i = 0; i < directory.length; i += 2) {
      block += directory[i] + 1;
      parts.set(block, { from: at, end: at + directory[i + 1] });
      at += directory[i + 1];
    }
    const start = bytes(fields[5]);
    const files = [];
    if (fields[4]) {
      const halves = fields[4].split(':');
      let from = start.length;
      halves[1].split(',').forEach(function (size, i) {
        files.push({ name: 'c-' + (Number(halves[0]) + i), from: from, end: from + Number(size) });
        from += Number(size);
      });
    }
    const plans = [];
    let number = -1;
    numbers(bytes(fields[6])).forEach(function (gap) {
      number += gap + 1;
      plans.push(number);
    });
    const labels = fields[2] ? fields[2].split(',') : [fields[0]];
    return {
      term: fields[0],
      count: Number(fields[1]),
      labels: labels,
      forms: labels.map(function (label) {
        return doichieu.text.word(label).form;
      }),
      parts: parts,
      start: start,
      files: files,
      plans: plans
    };
  }

  /** The coded postings of a term in a block; null where it has none there. */
  function coded(entry, block) {
    const part = entry.parts.get(block);
    if (!part) {
      return Promise.resolve(null);
    }
    if (part.end <= entry.start.length) {
      return Promise.resolve(entry.start.subarray(part.from, part.end));
    }
    const file = entry.files.find(function (one) {
      return part.from >= one.from && part.end <= one.end;
    });
    if (!file) {
      return Promise.reject(Object.assign(new Error('directory'), { shard: 'c' }));
    }
    return read(file.name, function (text) {
      file.bytes = file.bytes || bytes(text);
      return file.bytes.subarray(part.from - file.from, part.end - file.from);
    });
  }

  /** Calls visit(passage, form) for each posting: see search/Bytes.java. */
  function each(all, limit, visit) {
    let at = 0;
    const number = function () {
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = all[at++];
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80 || at > all.length) {
          return value;
        }
        shift += 7;
      }
    };
    while (at < all.length) {
      const form = number();
      const size = number();
      const end = at + size;
      const count = number();
      const usual = Math.floor(limit * 69 / 100 / count);
      let parameter = 0;
      while (usual >> (parameter + 1) > 0) {
        parameter++;
      }
      let bit = at * 8;
      let passage = -1;
      for (let i = 0; i < count; i++) {
        let unary = 0;
        while (all[bit >> 3] >> (7 - (bit & 7)) & 1) {
          unary++;
          bit++;
        }
        bit++;
        let gap = unary;
        for (let k = 0; k < parameter; k++) {
          gap = gap << 1 | (all[bit >> 3] >> (7 - (bit & 7)) & 1);
          bit++;
        }
        passage += gap + 1;
        visit(passage, form);
      }
      at = end;
    }
  }

  const maps = new Map();

  /** What the passages of a block are: plans, and for each passage its standing and length. */
  function map(number) {
    return read('k-' + number, function (text) {
      if (!maps.has(number)) {
        const lines = text.split('\n');
        const letters = lines.pop();
        let first = 0;
        const plans = lines.map(function (line) {
          const fields = line.split('\t');
          const found = {
            id: fields[0],
            short: fields[1],
            level: fields[2],
            province: fields[3],
            first: first,
            end: first + Number(fields[4]),
            replaced: fields[5] === '1'
          };
          first = found.end;
          return found;
        });
        const standing = new Uint8Array(letters.length);
        const length = new Uint8Array(letters.length);
        for (let i = 0; i < letters.length; i++) {
          const value = letters.charCodeAt(i) - 40;
          standing[i] = value >> 2;
          length[i] = value & 3;
        }
        maps.set(number, { plans: plans, standing: standing, length: length });
      }
      return maps.get(number);
    });
  }

  /** Address of a page of this site, from the page the script runs on. */
  function address(path) {
    const here = location.href.replace(/[?#].*$/, '');
    const base = here.startsWith(root) ? here.slice(root.length) : '';
    return '../'.repeat(base.split('/').length - 1) + path;
  }

  function passageUrl(plan, passage, typed) {
    return address('van-ban/' + plan + '.html?tim=' + encodeURIComponent(typed) + '#' + passage);
  }

  function fields(name) {
    return read(name, function (text) {
      return text ? text.split('\n').map(function (line) {
        return line.split('\t');
      }) : [];
    });
  }

  doichieu.index = {
    manifest: manifest,
    term: term,
    coded: coded,
    each: each,
    map: map,
    plan: plan,
    address: address,
    passageUrl: passageUrl,
    fields: fields,
    shard: shard,
    failed: failed
  };
})();
