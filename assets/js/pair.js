/*
 * Any two plans side by side on so-sanh/index.html. Pairs with a page of their own open there; all others are put
 * together here out of one file a plan, loaded when they are asked for. The choice stands in the address:
 * ?a=<id>&b=<id>, and &xem=trinh-duyet to put together here what has a page too.
 */
(function () {
  'use strict';
  var form = document.getElementById('chon');
  var place = document.getElementById('ket-qua');
  var told = document.getElementById('tin');
  if (!form || !place || !window.doichieu || !window.doichieu.lineage) {
    return;
  }
  var root = form.dataset.root;
  var plans = new Map();
  var waiting = new Map();
  var shown = '';
  var asked = 0;
  var pageTitle = document.title;
  var heads = [];
  var words = {};
  ['verdicts', 'recurrences', 'kinds', 'levels', 'groups', 'scopes', 'operators'].forEach(function (name) {
    words[name] = new Map(form.dataset[name].split('|').map(function (entry) {
      var at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }));
  });

  /* --- Files of data --- */

  /** Called by the files themselves. */
  window.doichieu.nhan = function (id, plan) {
    plans.set(id, plan);
  };

  /** Loads a file once; done(plan) gets nothing where it cannot be had. */
  function load(id, done) {
    if (plans.has(id)) {
      done(plans.get(id));
      return;
    }
    if (waiting.has(id)) {
      waiting.get(id).push(done);
      return;
    }
    waiting.set(id, [done]);
    var script = document.createElement('script');
    script.src = root + 'du-lieu/' + (id ? 'van-ban/' + id : 'ten-van-ban') + '.js';
    script.onload = script.onerror = function () {
      var all = waiting.get(id);
      waiting.delete(id);
      script.remove();
      all.forEach(function (each) {
        each(plans.get(id));
      });
    };
    document.head.appendChild(script);
  }

  /* --- The form --- */

  var selects = [form.elements.namedItem('a'), form.elements.namedItem('b')];
  var isLong = selects[0].hasAttribute('data-list');

  function fold(text) {
    return text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/g, 'd');
  }

  /** Shows the plans whose names have the words typed, at most so many; the chosen one stays. */
  function list(select, typed) {
    var wanted = fold(typed).split(/\s+/).filter(Boolean);
    var chosen = select.value;
    select.textContent = '';
    plans.get('').filter(function (plan) {
      return plan[0] === chosen || wanted.every(function (word) {
        return fold(plan[1] + ' ' + plan[0]).includes(word);
      });
    }).slice(0, 200).forEach(function (plan) {
      var option = element('option', '', plan[1]);
      option.value = plan[0];
      select.appendChild(option);
    });
    select.value = chosen;
  }

  function fill() {
    load('', function (names) {
      if (!names) {
        tell('Không mở được danh sách văn bản. Hãy tải lại trang.');
        return;
      }
      selects.forEach(function (select) {
        list(select, select.previousElementSibling.value);
      });
    });
  }

  if (isLong) {
    selects.forEach(function (select) {
      var filter = select.previousElementSibling;
      filter.addEventListener('focus', fill, { once: true });
      select.addEventListener('focus', fill, { once: true });
      filter.addEventListener('input', fill);
    });
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var here = event.submitter && event.submitter.name === 'xem';
    var query = new URLSearchParams({ a: selects[0].value, b: selects[1].value });
    if (here) {
      query.set('xem', 'trinh-duyet');
    }
    var address = here ? null : baked(selects[0].value, selects[1].value);
    if (address) {
      location.assign(address);
      return;
    }
    try {
      history.pushState(null, '', location.href.split(/[?#]/)[0] + '?' + query);
      show();
    } catch (error) {
      location.assign(location.href.split(/[?#]/)[0] + '?' + query);
    }
  });

  /** Address of the pair's own page, if it has one. */
  function baked(a, b) {
    var link = Array.from(document.querySelectorAll('.pair-list a')).find(function (each) {
      var href = each.getAttribute('href');
      return href === a + '--' + b + '.html' || href === b + '--' + a + '.html';
    });
    return link ? link.href : null;
  }

  function tell(text) {
    told.textContent = text;
  }

  /** What the address asks for. */
  function show() {
    shown = location.search;
    var query = new URLSearchParams(location.search);
    var ids = [query.get('a'), query.get('b')];
    var number = ++asked;
    place.hidden = true;
    place.textContent = '';
    document.title = pageTitle;
    tell('');
    if (ids[0] === null && ids[1] === null) {
      return;
    }
    if (!ids[0] || !ids[1]) {
      choose(ids);
      tell('Hãy chọn đủ hai văn bản.');
      return;
    }
    if (isLong) {
      load('', function (names) {
        if (number === asked) {
          pick(ids, query, number, names || []);
        }
      });
    } else {
      pick(ids, query, number, Array.from(selects[0].options).map(function (option) {
        return [option.value, option.textContent];
      }));
    }
  }

  function choose(ids) {
    selects.forEach(function (select, i) {
      if (isLong && plans.has('')) {
        list(select, '');
      }
      select.value = ids[i] || '';
      if (isLong && plans.has('') && ids[i] && select.value !== ids[i]) {
        var known = plans.get('').find(function (plan) {
          return plan[0] === ids[i];
        });
        if (known) {
          var option = element('option', '', known[1]);
          option.value = known[0];
          select.appendChild(option);
          select.value = ids[i];
        }
      }
    });
  }

  function pick(ids, query, number, names) {
    var unknown = ids.find(function (id) {
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !names.some(function (plan) {
        return plan[0] === id;
      });
    });
    if (unknown !== undefined) {
      tell('Cổng không có văn bản mang mã “' + unknown.slice(0, 60) + '”. Hãy chọn lại.');
      return;
    }
    choose(ids);
    if (ids[0] === ids[1]) {
      tell('Hai ô đang chọn cùng một văn bản. Hãy chọn hai văn bản khác nhau.');
      return;
    }
    var address = query.get('xem') === 'trinh-duyet' ? null : baked(ids[0], ids[1]);
    if (address) {
      location.replace(address);
      return;
    }
    tell('Đang so sánh…');
    // In the order of the corpus, as the baked pages are.
    var order = names.map(function (plan) {
      return plan[0];
    });
    ids.sort(function (x, y) {
      return order.indexOf(x) - order.indexOf(y);
    });
    load(ids[0], function (first) {
      load(ids[1], function (second) {
        if (number !== asked) {
          return;
        }
        var missing = !first ? ids[0] : !second ? ids[1] : null;
        if (missing) {
          tell('Không mở được tệp dữ liệu của văn bản “' + names[order.indexOf(missing)][1]
            + '”. Hãy tải lại trang; nếu đọc từ USB, kiểm tra thư mục du-lieu có được chép đủ không.');
          return;
        }
        first.id = ids[0];
        second.id = ids[1];
        render(first, second);
      });
    });
  }

  /* A step inside the page, such as the skip link, is a step too, but asks for no other plans. */
  window.addEventListener('popstate', function () {
    if (location.search !== shown) {
      show();
    }
  });

  /* --- Elements --- */

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  /** Puts elements and texts into one; returns it. */
  function put(into) {
    Array.prototype.slice.call(arguments, 1).forEach(function (part) {
      into.append(part);
    });
    return into;
  }

  function link(address, text) {
    var made = element('a', '', text);
    made.href = root + address;
    return made;
  }

  function toPassage(plan, passage, text) {
    return link('van-ban/' + plan.id + '.html' + (passage ? '#' + passage : ''), text);
  }

  function table(caption, heads) {
    var made = element('table', 'pair-table');
    var row = element('tr');
    heads.forEach(function (head) {
      var cell = element('th', '', head);
      cell.scope = 'col';
      row.append(cell);
    });
    put(made, element('caption', '', caption), put(element('thead'), row), element('tbody'));
    return made;
  }

  /** Adds a row: its head, then [label, content, …] cells. */
  function row(into, head, cells) {
    var made = element('tr');
    var first = put(element('th'), head);
    first.scope = 'row';
    made.append(first);
    cells.forEach(function (parts) {
      var cell = element('td');
      cell.dataset.label = parts[0];
      put.apply(null, [cell].concat(parts.slice(1)));
      made.append(cell);
    });
    into.tBodies[0].append(made);
  }

  function section(title) {
    return put(element('section', 'apart'), element('h3', '', title));
  }

  function silent(text) {
    return element('i', '', text);
  }

  function stated(text) {
    return text ? text : silent(form.dataset.stated);
  }

  /* --- Words: lib/labels.ftl, lib/values.ftl --- */

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  function day(iso) {
    var parts = iso.split('-');
    return parts[2] + '/' + (Number(parts[1]) < 3 ? parts[1] : Number(parts[1])) + '/' + parts[0];
  }

  function where(id) {
    var heads = { 'mo-dau': 'Mở đầu', 'noi-nhan': 'Nơi nhận, dòng' };
    if (/^cuoc-chu/.test(id)) {
      return 'Cước chú ' + id.replace(/^cuoc-chu-?/, '');
    }
    if (id === 'ky' || /^ky-/.test(id)) {
      return 'Phần ký';
    }
    var lead = Object.keys(heads).find(function (head) {
      return id.startsWith(head);
    });
    var rest = lead ? id.slice(lead.length).replace(/^-/, '') : id;
    var label = lead ? heads[lead] : 'Mục';
    if (!rest) {
      return label.split(',')[0];
    }
    var sections = [];
    var blocks = [];
    rest.replace(/_/g, ' lần ').split('-').forEach(function (part) {
      if (blocks.length) {
        blocks.push(part);
      } else if (/^p\d+$/.test(part)) {
        blocks.push(part.slice(1));
      } else if (part) {
        sections.push(!sections.length && /^[ivxl]+$/.test(part) ? part.toUpperCase() : part);
      }
    });
    return label + (sections.length ? ' ' + sections.join('.') : '') + (blocks.length ? ', đoạn ' + blocks.join('.') : '');
  }

  function figure(value) {
    var parts = String(value).split('.');
    return parts[0].replace(/\B(?=(\d{3})+$)/g, '.') + (parts[1] ? ',' + parts[1] : '');
  }

  /** A target of a file with names. */
  function target(list) {
    return {
      indicator: list[0], name: list[1], op: list[2], values: list[3], of: list[4], unit: list[5], base: list[6],
      scope: list[7], year: list[8], passage: list[9], order: list[10],
      kind: { stated: '', top: 'rank', times: 'multiple', whole: list[5] === '%' ? 'amount' : 'whole' }[list[2]]
    };
  }

  function kindOf(it) {
    return it.kind === undefined ? 'amount' : it.kind;
  }

  function basis(it) {
    return JSON.stringify([kindOf(it), it.unit, it.base, it.scope, it.year, it.of]);
  }

  function value(it) {
    if (it.op === 'stated') {
      return 'chỉ nêu định tính';
    }
    if (it.op === 'whole') {
      return 'toàn bộ' + (it.base ? ' ' + it.base : '');
    }
    if (it.op === 'top') {
      return 'trong nhóm ' + figure(it.values[0]) + ' dẫn đầu';
    }
    if (it.op === 'times') {
      return 'gấp ' + figure(it.values[0]) + ' lần so với năm ' + it.of;
    }
    var unit = (it.unit.startsWith('%') ? '' : ' ') + it.unit
      + (!it.base ? '' : it.unit === '%' ? ' ' + it.base : ' (tính trên ' + it.base + ')');
    if (it.op === 'range') {
      return 'từ ' + figure(it.values[0]) + ' đến ' + figure(it.values[1]) + unit;
    }
    return (words.operators.get(it.op) + ' ' + figure(it.values[0]) + unit).trim();
  }

  function horizon(it) {
    return it.year === 'annual' ? 'hằng năm' : it.year === null ? 'không nêu năm' : 'đến năm ' + it.year;
  }

  function scope(it) {
    return it.scope ? words.scopes.get(it.scope) : 'đơn vị ban hành';
  }

  function kindWords(it) {
    var kind = kindOf(it);
    return kind === 'multiple' ? 'số lần' + (it.of ? ' so với năm ' + it.of : '')
      : { amount: 'con số', rank: 'thứ hạng', whole: 'toàn bộ, không có con số' }[kind];
  }

  /** Why two figures are not compared, in words. */
  function reasons(a, b) {
    var all = [];
    if (kindOf(a) !== kindOf(b) || a.of !== b.of) {
      all.push('khác loại con số (' + kindWords(a) + ' và ' + kindWords(b) + ')');
    } else if (a.unit !== b.unit) {
      all.push('khác đơn vị tính (' + a.unit + ' và ' + b.unit + ')');
    }
    if (a.base !== b.base) {
      all.push('khác căn cứ tính (' + (a.base || 'không nêu') + ' và ' + (b.base || 'không nêu') + ')');
    }
    if (a.scope !== b.scope) {
      all.push('khác phạm vi (' + scope(a) + ' và ' + scope(b) + ')');
    }
    if (a.year !== b.year) {
      all.push('khác thời hạn (' + horizon(a) + ' và ' + horizon(b) + ')');
    }
    return all;
  }

  /** A difference without the noise of binary fractions. */
  function minus(a, b) {
    return Number((a - b).toFixed(9));
  }

  function difference(a, b, names) {
    if (a.op === 'whole' || b.op === 'whole') {
      return a.op === b.op ? 'Cùng một mức.' : 'Cùng căn cứ tính.';
    }
    var low = minus(b.values[0], a.values[0]);
    var high = minus(b.values[b.values.length - 1], a.values[a.values.length - 1]);
    if (low === 0 && high === 0) {
      return a.op === b.op ? 'Cùng một mức.' : 'Cùng con số, khác chữ đi kèm.';
    }
    if (low * high < 0) {
      return 'Một bên nằm trong khoảng của bên kia.';
    }
    var ends = [Math.abs(low), Math.abs(high)].sort(function (x, y) {
      return x - y;
    });
    var step = { rank: ' bậc', multiple: ' lần' }[kindOf(a)]
      || { '%': ' điểm phần trăm', '%/năm': ' điểm phần trăm mỗi năm' }[a.unit] || ' ' + a.unit;
    var exact = [a, b].every(function (it) {
      return ['eq', 'top', 'times'].indexOf(it.op) >= 0;
    });
    return names[low + high > 0 ? 1 : 0] + (kindOf(a) === 'rank' ? ' nêu thứ hạng lớn hơn ' : ' cao hơn ')
      + (ends[0] === ends[1] ? figure(ends[0]) : (ends[0] === 0 ? 'nhiều nhất ' : 'từ ' + figure(ends[0]) + ' đến ') + figure(ends[1])) + step
      + (exact ? '.' : ', tính theo con số được nêu, chưa kể chữ đi kèm như “khoảng”, “trên”.');
  }

  function when(milestone) {
    if (milestone[0]) {
      var parts = milestone[0].split('-');
      var date = parts.length === 1 ? 'năm ' + parts[0]
        : parts[1].startsWith('Q') ? 'quý ' + ['I', 'II', 'III', 'IV'][parts[1].slice(1) - 1] + '/' + parts[0]
          : parts.length === 2 ? 'tháng ' + parts[1] + '/' + parts[0] : day(milestone[0]);
      return { before: parts.length === 3 ? 'trước ngày ' : 'trước ', within: 'trong ', on: parts.length === 3 ? 'ngày ' : '' }[milestone[2] || 'on'] + date;
    }
    var days = milestone[4].map(function (each) {
      return each.slice(5) + '/' + Number(each.slice(2, 4));
    }).join(', ');
    return words.recurrences.get(milestone[3] || 'periodic') + (days ? ' (' + days + ')' : '');
  }

  /* --- The comparison, as templates/pair.ftl has it --- */

  function render(first, second) {
    var both = [first, second];
    var names = [first.short, second.short];
    heads = names.slice();
    var title = names[0] + ' và ' + names[1];
    var heading = element('h2', '', title);
    heading.id = 'ten-ket-qua';
    heading.tabIndex = -1;
    var rows = window.doichieu.lineage.sideBySide(first, second);
    place.append(heading);
    both.forEach(function (plan, i) {
      if (plan.replaced) {
        heads[i] += ' (đã được thay)';
        place.append(put(element('p', 'notice'), names[i] + ' đã được thay bằng ',
          link('van-ban/' + plan.replaced[0] + '.html', plan.replaced[1]), '.'));
      }
    });
    put(place, facts(both, names), indicators(both, names), groups(both, names), milestones(both),
      passages(both, names, rows));
    place.setAttribute('aria-labelledby', heading.id);
    place.hidden = false;
    document.title = title + ' – ' + pageTitle;
    tell('Đã so sánh ' + title + '.');
    heading.focus();
  }

  function facts(both, names) {
    var made = table('Thông tin của hai văn bản', ['Mục'].concat(heads));
    function fact(head, of) {
      row(made, head, both.map(function (plan, i) {
        return [names[i]].concat(of(plan));
      }));
    }
    fact('Văn bản', function (plan) {
      return toPassage(plan, '', plan.title);
    });
    fact('Cơ quan ban hành', function (plan) {
      return plan.issuer;
    });
    fact('Số, ký hiệu', function (plan) {
      return stated(plan.number);
    });
    fact('Ngày ban hành', function (plan) {
      return stated(plan.issued && day(plan.issued));
    });
    fact('Loại văn bản', function (plan) {
      return words.kinds.get(plan.kind);
    });
    fact('Cấp ban hành', function (plan) {
      return words.levels.get(plan.level);
    });
    fact('Địa phương', function (plan) {
      return stated(plan.place);
    });
    fact('Người ký', function (plan) {
      if (!plan.signer) {
        return stated('');
      }
      return plan.position ? plan.signer + ', ' + plan.position
        : [plan.signer + ' (chức vụ: ', silent('bản sao không nêu'), ')'];
    });
    return put(section('Thông tin'), made);
  }

  function indicators(both, names) {
    var made = table('Chỉ tiêu mà ít nhất một trong hai văn bản nêu', ['Chỉ tiêu'].concat(heads));
    var all = new Map();
    both.forEach(function (plan, side) {
      plan.targets.map(target).forEach(function (it) {
        if (!all.has(it.indicator)) {
          all.set(it.indicator, [[], []]);
        }
        all.get(it.indicator)[side].push(it);
      });
    });
    Array.from(all.values()).sort(function (x, y) {
      return (x[0][0] || x[1][0]).order - (y[0][0] || y[1][0]).order;
    }).forEach(function (sides) {
      var id = (sides[0][0] || sides[1][0]).indicator;
      lines(sides, names).forEach(function (line, number) {
        row(made, link('chi-tieu/' + id + '.html', (sides[0][0] || sides[1][0]).name), line.sides.map(function (its, i) {
          return [names[i]].concat(its.length ? its.map(function (it) {
            var to = toPassage(both[i], it.passage);
            to.append(it.op === 'stated' ? silent(value(it)) : element('b', '', value(it)));
            return put(element('p'), to, (it.scope ? ', ' + words.scopes.get(it.scope) : '') + ', ' + horizon(it));
          }) : silent(number ? 'không nêu thêm' : 'không nêu'));
        }));
        if (line.words) {
          var cell = element('td', '', line.words);
          cell.colSpan = 3;
          made.tBodies[0].append(put(element('tr', 'pair-verdict'), cell));
        }
      });
    });
    return put(section('Chỉ tiêu'), all.size ? made : 'Chưa ghi nhận chỉ tiêu nào của hai văn bản này.');
  }

  /** Figures of equal basis on lines of their own, all others on the last: IndicatorPair. */
  function lines(sides, names) {
    var lines = [];
    var shared = new Set();
    sides[0].forEach(function (it) {
      var key = basis(it);
      function isSame(other) {
        return basis(other) === key;
      }
      if (kindOf(it) && !shared.has(key) && sides[1].some(isSame)) {
        shared.add(key);
        var of = [sides[0].filter(isSame), sides[1].filter(isSame)];
        lines.push({
          sides: of, year: typeof it.year === 'number' ? it.year : Infinity,
          words: of[0].length === 1 && of[1].length === 1 ? difference(of[0][0], of[1][0], names) : 'Cùng căn cứ tính.'
        });
      }
    });
    lines.sort(function (x, y) {
      return x.year === y.year ? 0 : x.year - y.year;
    });
    var rest = sides.map(function (its) {
      return its.filter(function (it) {
        return !kindOf(it) || !shared.has(basis(it));
      });
    });
    if (rest[0].length || rest[1].length) {
      var least = null;
      rest[0].filter(kindOf).forEach(function (a) {
        rest[1].filter(kindOf).forEach(function (b) {
          var why = reasons(a, b);
          least = !least || why.length < least.length ? why : least;
        });
      });
      lines.push({ sides: rest, words: least ? 'Không cùng căn cứ tính: ' + least.join('; ') + '.' : '' });
    }
    return lines;
  }

  function groups(both, names) {
    var made = table('Bảy nhóm nhiệm vụ của Nghị quyết 57-NQ/TW nằm ở mục nào', ['Nhóm'].concat(names));
    var found = 0;
    words.groups.forEach(function (name, group) {
      row(made, name, both.map(function (plan, i) {
        var cells = [];
        plan.text.forEach(function (part) {
          part[2].forEach(function (passage) {
            if (passage.indexOf(group, 4) >= 0) {
              cells.push(put(element('p'), toPassage(plan, passage[0], short(passage[2], 160))));
            }
          });
        });
        found += cells.length;
        return [names[i]].concat(cells.length ? cells : silent('không có mục ứng với nhóm này'));
      }));
    });
    return put(section('Nhóm nhiệm vụ'), found ? made : 'Hai văn bản này không có mục nào ứng với bảy nhóm nhiệm vụ.');
  }

  function milestones(both) {
    var made = table('Thời hạn, sự kiện và việc định kỳ của hai văn bản; việc có ngày đứng trước, xếp theo ngày', ['Thời gian', 'Văn bản', 'Việc']);
    made.classList.add('pair-dates');
    var all = [];
    both.forEach(function (plan) {
      plan.milestones.forEach(function (milestone) {
        all.push([plan, milestone]);
      });
    });
    all.sort(function (x, y) {
      var a = x[1][1] || '9';
      var b = y[1][1] || '9';
      return a < b ? -1 : a > b ? 1 : 0;
    }).forEach(function (entry) {
      var milestone = entry[1];
      row(made, capital(when(milestone)), [['Văn bản', entry[0].short], ['Việc',
        toPassage(entry[0], milestone[7], capital(milestone[6])),
        milestone[5] ? put(element('small'), ' Ai làm: ' + milestone[5]) : '']]);
    });
    return put(section('Mốc thời gian'), all.length ? made : 'Chưa ghi nhận mốc thời gian nào của hai văn bản này.');
  }

  function short(text, most) {
    return text.length <= most ? text : text.slice(0, most).replace(/\s+\S*$/, '') + '…';
  }

  function passages(both, names, rows) {
    var made = section('Từng đoạn văn');
    made.append(counts(names, rows), put(element('div', 'pair-heads'), element('b', '', heads[0]), element('b', '', heads[1])));
    for (var i = 0; i < rows.length;) {
      var end = i;
      while (end < rows.length && rows[end].verdict === 'verbatim') {
        end++;
      }
      var folded = end;
      while (end < rows.length && folded > i && rows[folded - 1].first.passage[1] === 'H') {
        folded--;
      }
      if (folded > i) {
        var fold = put(element('details', 'pair-same'),
          element('summary', '', folded - i + ' đoạn giống nhau nguyên văn'));
        rows.slice(i, folded).forEach(function (each) {
          fold.append(same(both, each));
        });
        made.append(fold);
      }
      rows.slice(folded, end).forEach(function (each) {
        made.append(same(both, each));
      });
      if (end < rows.length) {
        made.append(different(both, rows[end]));
        end++;
      }
      i = end;
    }
    return made;
  }

  function counts(names, rows) {
    var made = element('ul', 'pair-counts');
    words.verdicts.forEach(function (name, verdict) {
      var all = rows.filter(function (each) {
        return each.verdict === verdict;
      });
      var ofFirst = all.filter(function (each) {
        return each.first;
      }).length;
      if (all.length) {
        var alone = verdict === 'own' || verdict === 'elsewhere';
        made.append(put(element('li'), element('span', 'pair-sign ' + verdict, capital(name)), ' ' + (alone
          ? ofFirst + ' đoạn của ' + names[0] + ', ' + (all.length - ofFirst) + ' đoạn của ' + names[1]
          : all.length + ' cặp đoạn')));
      }
    });
    return made;
  }

  function from(plan, side) {
    return [element('b', '', plan.short), ' ', toPassage(plan, side.passage[0], where(side.passage[0]))];
  }

  function same(both, each) {
    var heading = each.first.passage[1] === 'H' ? ' heading' : '';
    return put(element('div', 'pair-one' + heading),
      put.apply(null, [element('p', 'pair-from')].concat(from(both[0], each.first), ' = ', from(both[1], each.second))),
      element('p', '', each.first.passage[2]));
  }

  function different(both, each) {
    var made = put(element('div', 'pair-row ' + each.verdict),
      element('p', 'pair-sign ' + each.verdict, capital(words.verdicts.get(each.verdict))));
    if (each.first) {
      made.append(side(both[0], both[1], each.first, 'del'));
    }
    if (each.second) {
      made.append(side(both[1], both[0], each.second, 'ins'));
    }
    return made;
  }

  function side(plan, other, of, tag) {
    var text = element('p', of.passage[1] === 'H' ? 'heading' : '');
    of.pieces.forEach(function (piece) {
      text.append(piece[0] === 'plain' ? piece[1] : piece[0] === 'own' ? element('span', 'diff-own', piece[1])
        : element(tag, piece[0] === 'figure' ? 'diff-figure' : '', piece[1]));
    });
    var made = put(element('div', 'pair-side ' + tag),
      put.apply(null, [element('p', 'pair-from')].concat(from(plan, of))), text);
    if (of.also.length) {
      var also = element('p', 'pair-also', 'Có ý giống ở ' + other.short + ': ');
      of.also.slice(0, 3).forEach(function (like, i) {
        put(also, i ? ', ' : '', toPassage(other, like.passage, where(like.passage)),
          ' (' + words.verdicts.get(like.kinship) + ')');
      });
      also.append(of.also.length > 3 ? ', và ' + (of.also.length - 3) + ' đoạn nữa' : '');
      made.append(also);
    }
    return made;
  }

  form.hidden = false;
  show();
})();
