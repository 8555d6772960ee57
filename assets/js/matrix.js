/* Filters the matrix: themes are rows, plans are columns. The choice is kept in the address, so that it can be sent. */
(function () {
  'use strict';
  var form = document.getElementById('loc');
  var table = document.getElementById('bang');
  if (!form || !table) {
    return;
  }
  var output = document.getElementById('ket-qua');
  var empty = document.getElementById('khong-co');
  var bodies = Array.from(table.tBodies);
  var heads = Array.from(table.tHead.rows[0].cells);
  var columns = heads.filter(function (head) {
    return head.dataset.plan;
  });
  var boxes = Array.from(form.elements).filter(function (field) {
    return field.type === 'checkbox';
  });
  var selects = Array.from(form.elements).filter(function (field) {
    return field.tagName === 'SELECT';
  });
  var MANY = 8;

  function value(name) {
    var field = form.elements.namedItem(name);
    return field ? field.value : '';
  }

  /** Whether a column is shown, by the place of its heading in the row. */
  function shownColumns() {
    var level = value('cap');
    var province = value('tinh');
    var left = new Set(boxes.filter(function (box) {
      return !box.checked;
    }).map(function (box) {
      return box.value;
    }));
    return heads.map(function (head) {
      var plan = head.dataset.plan;
      return !plan || ((!level || head.dataset.level === level)
        && (!province || head.dataset.province === province) && !left.has(plan));
    });
  }

  function show() {
    var shown = shownColumns();
    var plans = columns.filter(function (head) {
      return shown[head.cellIndex];
    }).length;
    var theme = value('linh-vuc');
    var rows = 0;
    var all = 0;
    heads.forEach(function (head, index) {
      head.hidden = !shown[index];
    });
    bodies.forEach(function (body) {
      var fits = !theme || body.dataset.theme === theme;
      body.hidden = !fits;
      Array.from(body.rows).forEach(function (row) {
        if (row.cells.length === 1) {
          row.cells[0].colSpan = plans + 2;
          return;
        }
        all += 1;
        rows += fits ? 1 : 0;
        Array.from(row.cells).forEach(function (cell, index) {
          cell.hidden = !shown[index];
        });
      });
    });
    table.classList.toggle('many', plans > MANY);
    empty.hidden = plans !== 0;
    output.textContent = output.dataset.words.replace('{rows}', rows).replace('{allRows}', all)
      .replace('{plans}', plans).replace('{allPlans}', columns.length);
  }

  /** Puts the choice into the address: what is chosen, and the plans that are left out. */
  function remember() {
    var query = new URLSearchParams();
    selects.forEach(function (field) {
      if (field.value) {
        query.set(field.name, field.value);
      }
    });
    boxes.forEach(function (box) {
      if (!box.checked) {
        query.append('an', box.value);
      }
    });
    var text = query.toString();
    try {
      history.replaceState(null, '', location.href.split(/[?#]/)[0] + (text ? '?' + text : ''));
    } catch (error) {
      /* An address that may not change (some viewers): the table still filters. */
    }
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    var left = query.getAll('an');
    selects.forEach(function (field) {
      var known = query.get(field.name) || '';
      field.value = known;
      if (field.value !== known) {
        field.value = '';
      }
    });
    boxes.forEach(function (box) {
      box.checked = !left.includes(box.value);
    });
  }

  function changed() {
    show();
    remember();
  }

  form.addEventListener('change', changed);
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
