-- The record. Texts and forms are as scraped or coded; days are ISO dates; spans are UTF-16 code units.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE pages (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    source     TEXT NOT NULL,
    hash       TEXT NOT NULL,              -- SHA-256 of the raw bytes
    media_type TEXT NOT NULL,
    escaped    INTEGER NOT NULL,           -- 1: text is a JSON string, since UTF-8 cannot hold it
    text       TEXT NOT NULL,
    furniture  TEXT NOT NULL,              -- JSON: [[start,end]…]
    state      TEXT NOT NULL CHECK (state IN ('done', 'refused', 'stale')),
    taken_at   TEXT NOT NULL
);
CREATE INDEX pages_source ON pages (source);

CREATE TABLE stories (
    seq             INTEGER PRIMARY KEY,   -- order of taking in
    id              TEXT NOT NULL UNIQUE,
    page            INTEGER NOT NULL REFERENCES pages (id),
    number          INTEGER NOT NULL,
    title           TEXT NOT NULL,
    published_start TEXT,
    published_end   TEXT,
    fingerprint     TEXT NOT NULL,
    repeat_of       TEXT,
    form            TEXT NOT NULL          -- JSON: spans, publication, contexts
);
CREATE INDEX stories_page ON stories (page);
CREATE INDEX stories_fingerprint ON stories (fingerprint);
CREATE INDEX stories_repeat_of ON stories (repeat_of);

-- Where a distinct story hangs: on its own page and on those of its repeats.
CREATE TABLE publications (
    story       TEXT NOT NULL,
    publication TEXT NOT NULL,
    PRIMARY KEY (story, publication)
);
CREATE INDEX publications_publication ON publications (publication);

CREATE TABLE mentions (
    id         TEXT PRIMARY KEY,
    story      TEXT NOT NULL REFERENCES stories (id),
    pos        INTEGER NOT NULL,
    type       TEXT NOT NULL,
    assertion  TEXT NOT NULL,
    historical INTEGER NOT NULL,
    first_day  TEXT,
    last_day   TEXT,
    rule       TEXT NOT NULL,
    term_of    TEXT,
    quote      TEXT NOT NULL,
    form       TEXT NOT NULL               -- JSON: the whole mention
);
CREATE INDEX mentions_story ON mentions (story);

CREATE TABLE participants (
    mention TEXT NOT NULL REFERENCES mentions (id),
    role    TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
    pos     INTEGER NOT NULL,
    name    TEXT NOT NULL,
    entity  TEXT,
    country TEXT,
    sector  TEXT,
    PRIMARY KEY (mention, role, pos)
);
CREATE INDEX participants_country ON participants (country, role);

CREATE TABLE places (
    mention   TEXT NOT NULL REFERENCES mentions (id),
    pos       INTEGER NOT NULL,
    role      TEXT NOT NULL,
    name      TEXT NOT NULL,
    place     TEXT,
    country   TEXT,
    admin1    TEXT,
    latitude  REAL,
    longitude REAL,
    precision INTEGER NOT NULL,
    PRIMARY KEY (mention, pos)
);
CREATE INDEX places_point ON places (latitude, longitude);

CREATE TABLE quantities (
    mention TEXT NOT NULL REFERENCES mentions (id),
    pos     INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    low     INTEGER NOT NULL,
    high    INTEGER,
    counted TEXT NOT NULL,
    PRIMARY KEY (mention, pos)
);

CREATE TABLE chains (
    mention TEXT NOT NULL REFERENCES mentions (id),
    chain   INTEGER NOT NULL,
    pos     INTEGER NOT NULL,              -- 0 is outermost
    kind    TEXT NOT NULL,
    words   TEXT NOT NULL,
    entity  TEXT,
    PRIMARY KEY (mention, chain, pos)
);

CREATE TABLE events (
    seq        INTEGER PRIMARY KEY,        -- order of founding
    id         TEXT NOT NULL UNIQUE,
    type       TEXT NOT NULL,
    assertion  TEXT NOT NULL,
    historical INTEGER NOT NULL,
    first_day  TEXT,
    last_day   TEXT
);

CREATE TABLE event_mentions (
    event   TEXT NOT NULL,
    pos     INTEGER NOT NULL,              -- 0 is the lead
    mention TEXT NOT NULL UNIQUE REFERENCES mentions (id),
    reason  TEXT NOT NULL,
    PRIMARY KEY (event, pos)
);

CREATE TABLE event_blocks (
    block TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (block, event)
);
CREATE INDEX event_blocks_event ON event_blocks (event);

-- Ids that no longer stand; without a new id the event was taken back.
CREATE TABLE event_redirects (
    old_id TEXT PRIMARY KEY,
    new_id TEXT,
    reason TEXT NOT NULL,
    at     TEXT NOT NULL
);

CREATE TABLE refusals (
    id         INTEGER PRIMARY KEY,
    page       INTEGER NOT NULL REFERENCES pages (id),
    story      TEXT,
    code       TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    detail     TEXT NOT NULL
);
CREATE INDEX refusals_code ON refusals (code);
CREATE INDEX refusals_page ON refusals (page);
CREATE INDEX refusals_story ON refusals (story);

-- An analyst's corrections: only ever added to.
CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY,
    subject    TEXT NOT NULL,
    field      TEXT NOT NULL,
    from_value TEXT,
    to_value   TEXT,
    who        TEXT NOT NULL,
    why        TEXT NOT NULL,
    at         TEXT NOT NULL
);
CREATE TRIGGER decisions_keep BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

INSERT INTO meta (name, value) VALUES ('change', '0');
