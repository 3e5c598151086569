// Derives the map's country outlines from the npm package world-atlas 2.0.2 (TopoJSON of Natural Earth 4.1.0, public domain).
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node outlines.mjs package/countries-50m.json > ../resources/org/dateline/app/desk/outlines.json
//
// Needed only to derive the file anew; the build uses the file that is kept beside it. What is done: each line is thinned
// (Douglas-Peucker, 0.03 degrees) before rings are put together, so that neighbours still share their borders; degrees get
// two decimals (about a kilometre); islets under 0.01 square degrees are left out unless a country is nothing but islets;
// each country gets the middle of its largest part as the place of its name. Antarctica is left out.
import { readFileSync } from 'node:fs';

const TOLERANCE = 0.03;
const SMALLEST = 0.01;
const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;

const round = (x) => Math.round(x * 100) / 100;

function decoded(arc) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Distance of p from the line a–b, degrees of longitude shrunk as they are at that latitude. */
function distance(p, a, b) {
  const k = Math.cos((p[1] * Math.PI) / 180);
  const [px, py, ax, ay, bx, by] = [p[0] * k, p[1], a[0] * k, a[1], b[0] * k, b[1]];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

function thinned(points) {
  const keep = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [first, last] = open.pop();
    let far = -1;
    let most = TOLERANCE;
    for (let i = first + 1; i < last; i++) {
      const d = distance(points[i], points[first], points[last]);
      if (d > most) {
        most = d;
        far = i;
      }
    }
    if (far >= 0) {
      keep.add(far);
      open.push([first, far], [far, last]);
    }
  }
  return points.filter((_, i) => keep.has(i)).map(([x, y]) => [round(x), round(y)]);
}

/** An arc that is a ring by itself is thinned in two halves: from one point to the same, every distance is to that point. */
function thinnedArc(points) {
  const [a, b] = [points[0], points.at(-1)];
  if (a[0] !== b[0] || a[1] !== b[1] || points.length < 4) {
    return thinned(points);
  }
  const half = points.length >> 1;
  return [...thinned(points.slice(0, half + 1)), ...thinned(points.slice(half)).slice(1)];
}

const arcs = topology.arcs.map((arc) => thinnedArc(decoded(arc)));

function ring(indexes) {
  const points = [];
  for (const index of indexes) {
    const arc = index >= 0 ? arcs[index] : arcs[~index].toReversed();
    points.push(...(points.length > 0 ? arc.slice(1) : arc));
  }
  // Beyond the date line degrees go on counting: Fiji is one piece, and no line runs around the world.
  for (let i = 1; i < points.length; i++) {
    const turns = Math.round((points[i][0] - points[i - 1][0]) / 360);
    points[i] = [round(points[i][0] - turns * 360), points[i][1]];
  }
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
}

function area(points) {
  let sum = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    sum += points[i][0] * points[i + 1][1] - points[i + 1][0] * points[i][1];
  }
  return Math.abs(sum) / 2;
}

function within([x, y], points) {
  let inside = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [xi, yi] = points[i];
    const [xj, yj] = points[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}

/** The point of a grid over the ring that lies farthest from its border. */
function middle(points) {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = [(west + east) / 2, (south + north) / 2];
  let far = -1;
  for (let i = 1; i < 24; i++) {
    for (let j = 1; j < 24; j++) {
      const p = [west + ((east - west) * i) / 24, south + ((north - south) * j) / 24];
      if (within(p, points)) {
        const d = Math.min(...points.slice(1).map((q, k) => distance(p, points[k], q)));
        if (d > far) {
          far = d;
          best = p;
        }
      }
    }
  }
  return best.map(round);
}

const features = topology.objects.countries.geometries
  .filter((g) => g.properties.name !== 'Antarctica')
  .map((g) => {
    const polygons = (g.type === 'Polygon' ? [g.arcs] : g.arcs)
      .map((rings) => rings.map(ring).filter((r) => r.length >= 4))
      .filter((rings) => rings.length > 0)
      .sort((a, b) => area(b[0]) - area(a[0]));
    const kept = polygons.filter((rings, i) => i === 0 || area(rings[0]) >= SMALLEST);
    return kept.length === 0
      ? null
      : {
          type: 'Feature',
          properties: { name: g.properties.name, at: middle(kept[0][0]), size: Math.round(area(kept[0][0]) * 10) / 10 },
          geometry: { type: 'MultiPolygon', coordinates: kept },
        };
  })
  .filter((f) => f !== null)
  .sort((a, b) => b.properties.size - a.properties.size || (a.properties.name < b.properties.name ? -1 : 1));

process.stdout.write('{"type":"FeatureCollection","features":[\n' + features.map((f) => JSON.stringify(f)).join(',\n') + '\n]}\n');
