/* Filters and sorts the list of plans. The choice is kept in the address, so that it can be sent. */
(function () {
  'use strict';
  var form = document.getElementById('loc');
  var table = document.getElementById('danh-sach');
  if (!form || !table) {
    return;
  }
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var output = document.getElementById('ket-qua');
  var empty = document.getElementById('khong-co');
  var fields = Array.from(form.elements).filter(function (field) {
    return field.name;
  });

  /** Without diacritics and case: "Hưng Yên" and "hung yen" are one. */
  function fold(text) {
    return text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  }

  rows.forEach(function (row, index) {
    row.folded = fold(row.textContent);
    row.order = index;
  });

  function byDate(key) {
    return function (a, b) {
      return b.dataset[key].localeCompare(a.dataset[key]) || a.order - b.order;
    };
  }

  var orders = {
    '': function (a, b) {
      return a.order - b.order;
    },
    'ten': function (a, b) {
      return a.dataset.name.localeCompare(b.dataset.name, 'vi') || a.order - b.order;
    },
    'ban-hanh': byDate('issued'),
    'len-cong': byDate('published')
  };

  function value(name) {
    var field = form.elements.namedItem(name);
    return field ? field.value : '';
  }

  function show() {
    var words = fold(value('q')).split(/\s+/).filter(Boolean);
    var wanted = { level: value('cap'), kind: value('loai'), province: value('tinh') };
    var shown = 0;
    rows.sort(orders[value('xep')] || orders['']).forEach(function (row) {
      var fits = Object.keys(wanted).every(function (key) {
        return !wanted[key] || row.dataset[key] === wanted[key];
      }) && words.every(function (word) {
        return row.folded.includes(word);
      });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
      body.appendChild(row);
    });
    table.hidden = shown === 0;
    empty.hidden = shown !== 0;
    output.textContent = output.dataset.words.replace('{n}', shown).replace('{all}', output.dataset.all);
  }

  /** Puts the choice into the address, empty fields left out. */
  function remember() {
    var query = new URLSearchParams();
    fields.forEach(function (field) {
      if (field.value) {
        query.set(field.name, field.value);
      }
    });
    var text = query.toString();
    try {
      history.replaceState(null, '', location.href.split(/[?#]/)[0] + (text ? '?' + text : ''));
    } catch (error) {
      /* An address that may not change (some viewers): the list still filters. */
    }
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      var known = query.get(field.name) || '';
      field.value = known;
      if (field.value !== known) {
        field.value = '';
      }
    });
  }

  function changed() {
    show();
    remember();
  }

  form.addEventListener('input', changed);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  form.addEventListener('reset', function () {
    setTimeout(changed);
  });
  window.addEventListener('pageshow', function () {
    recall();
    show();
  });
  recall();
  show();
  form.hidden = false;
})();
