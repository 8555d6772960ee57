/* What every page gains from a script: the print button, and contents folded on a small screen. */
(function () {
  'use strict';
  var contents = document.querySelector('.toc details');
  if (contents && window.matchMedia('(max-width: 719px)').matches) {
    contents.open = false;
  }
  if (contents) {
    window.addEventListener('beforeprint', function () {
      contents.open = true;
    });
  }
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      window.print();
    });
  });
})();
