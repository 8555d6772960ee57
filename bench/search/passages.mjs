// The passages of a built site of ours, which all three are asked for, from the scripts that hold the plans' texts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

/** Calls `each` with `{id: 'plan#passage', plan, text, heading, path, name}` for every passage of a site. */
export function eachPassage(site, each) {
  const folder = join(site, 'du-lieu/van-ban');
  let told;
  const context = vm.createContext({ window: { doichieu: { nhan: (_, data) => { told = data; } } } });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')).sort()) {
    vm.runInContext(readFileSync(join(folder, file), 'utf8'), context);
    eachOfPlan(file.slice(0, -3), told, each);
  }
}

function eachOfPlan(plan, data, each) {
  const name = [data.short, data.issuer, data.title].filter(Boolean).join('. ');
  const path = [];
  for (const [, level, passages] of data.text) {
    for (const [passage, kind, text] of passages) {
      if (kind === 'H') {
        path.length = Math.min(path.length, Math.max(level, 1) - 1);
        path[Math.max(level, 1) - 1] = text;
      }
      const headings = path.filter(Boolean);
      each({
        id: `${plan}#${passage}`, plan, text, name,
        heading: headings[headings.length - 1] || data.title, path: headings.join('. '),
      });
    }
  }
}

/** Letters without marks, single spaces, no punctuation: what two copies of a text have in common. */
export function fold(text) {
  return plain(text).toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}

/** The text with every diacritic taken off, as it is typed without a Vietnamese keyboard. */
export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}
