// The map of the page of events, and what htmx is told. Text from pages is only ever set as text, never as markup.
'use strict';
(() => {
  const holder = document.getElementById('map');
  if (holder === null) {
    return;
  }
  const PRECISION = ['', 'exact place', 'near it', 'district only', 'province only', 'region, no unit', 'country only'];
  const FARTHEST_ZOOM = 9;
  const form = document.getElementById('filters');
  const notice = document.getElementById('notice');
  const results = () => document.getElementById('results');

  const map = L.map(holder, { minZoom: 1, maxZoom: FARTHEST_ZOOM, zoomSnap: 0.5, maxBounds: [[-89, -220], [89, 220]], attributionControl: false, scrollWheelZoom: false });
  L.control.attribution({ prefix: false }).addAttribution('Outlines: Natural Earth').addTo(map);
  map.setView([20, 15], 1.5);
  map.on('focus click', () => map.scrollWheelZoom.enable());
  map.on('blur mouseout', () => map.scrollWheelZoom.disable());
  const names = L.layerGroup().addTo(map);
  const spots = L.layerGroup().addTo(map);
  let countries = [];
  let first = true;

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) {
      made.textContent = text;
    }
    if (className !== undefined) {
      made.className = className;
    }
    return made;
  }

  function tell(problem) {
    notice.textContent = problem;
    notice.hidden = problem === '';
  }

  // Names of the countries that are large enough on the screen to hold them.
  function showNames() {
    names.clearLayers();
    const pixels = 256 * 2 ** map.getZoom() / 360;
    const view = map.getBounds();
    countries
      .filter((c) => Math.sqrt(c.size) * pixels > 4 + c.name.length * 5.5 && view.contains(c.at))
      .forEach((c) => {
        const label = element('span', c.name);
        names.addLayer(L.marker(c.at, { icon: L.divIcon({ className: 'country-name', html: label, iconSize: [0, 0] }), interactive: false, keyboard: false }));
      });
  }

  fetch('/assets/outlines.json')
    .then((answer) => answer.json())
    .then((outlines) => {
      L.geoJSON(outlines, { interactive: false, style: { className: 'land' } }).addTo(map).bringToBack();
      countries = outlines.features.map((f) => ({ name: f.properties.name, size: f.properties.size, at: [f.properties.at[1], f.properties.at[0]] }));
      showNames();
    })
    .catch(() => tell('The outlines of the map could not be loaded.'));
  map.on('zoomend moveend', showNames);

  function radius(events) {
    return Math.min(30, 4.5 + 2.6 * Math.sqrt(events));
  }

  function told(place) {
    return place.name + ', ' + place.events + (place.events === 1 ? ' event' : ' events');
  }

  function choose(place) {
    const box = form.elements.box;
    box.value = box.value === place.box ? '' : place.box;
    map.closePopup();
    if (box.value !== '') {
      L.popup({ maxWidth: 320, autoPan: true }).setLatLng([place.lat, place.lon]).setContent(card(place)).openOn(map);
    }
    form.requestSubmit();
  }

  function card(place) {
    const made = element('div');
    const head = element('h3', place.name);
    head.dir = 'auto';
    made.append(head, element('span', (place.events === 1 ? '1 event' : place.events + ' events') + ' · ' + PRECISION[place.precision], 'soft'));
    const list = element('ul');
    place.samples.forEach((sample) => {
      const line = element('li');
      const link = element('a', sample.quote, 'quote-line');
      link.href = '/events/' + encodeURIComponent(sample.id);
      link.dir = 'auto';
      line.append(link);
      list.append(line);
    });
    made.append(list, element('span', place.events > place.samples.length ? 'All of them are listed below.' : 'Listed below.', 'soft'));
    return made;
  }

  function draw(answer) {
    spots.clearLayers();
    const box = results().dataset.box;
    // The largest come first, so that the small ones lie on top and stay within reach.
    answer.places.forEach((place) => {
      const quad = place.byQuad.indexOf(Math.max(...place.byQuad)) + 1;
      const classes = ['spot', 'quad' + quad];
      if (place.precision >= 4) {
        classes.push('vague');
      }
      if (place.box === box) {
        classes.push('chosen');
      }
      const spot = L.circleMarker([place.lat, place.lon], { radius: radius(place.events), className: classes.join(' ') });
      spots.addLayer(spot);
      spot.bindTooltip(element('span', told(place)), { direction: 'top' });
      spot.on('click', () => choose(place));
      const path = spot.getElement();
      path.setAttribute('tabindex', '0');
      path.setAttribute('role', 'button');
      path.setAttribute('aria-pressed', String(place.box === box));
      path.setAttribute('aria-label', told(place));
      path.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          choose(place);
        }
      });
    });
    const bounds = L.latLngBounds(answer.places.map((p) => [p.lat, p.lon]));
    const outOfSight = answer.places.length > 0 && !answer.places.some((p) => map.getBounds().contains([p.lat, p.lon]));
    if (answer.places.length > 0 && (first || (outOfSight && box === ''))) {
      map.fitBounds(bounds.pad(0.15), { maxZoom: 6, animate: !first });
      first = false;
    }
  }

  function load() {
    fetch(results().dataset.points)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then(draw)
      .catch(() => tell('The places of the events could not be loaded.'));
  }

  document.body.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target?.id === 'results' || event.detail.elt?.id === 'results') {
      tell('');
      load();
    }
  });
  document.body.addEventListener('htmx:responseError', () => tell('The desk could not answer this. Take a filter away, or load the page again.'));
  document.body.addEventListener('htmx:sendError', () => tell('The desk does not answer. Is Dateline still running?'));
  load();
})();
