-- What customers said. Facts: they are not recorded in the history, never change, and lie in batches of consecutive ids.
-- A batch is seen once the import that names it is there, which is an edit; so removing an import, and undoing that, is a
-- small edit too. A batch that never got there is swept away when the project is next opened for editing.

CREATE TABLE batch (
    first INTEGER PRIMARY KEY,         -- the ids of its feedback and contexts: first … last
    last INTEGER NOT NULL CHECK (last >= first),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)) -- 1 from the edit on that added its import
) STRICT;

-- What many pieces of feedback have in common; empty where it isn't known. Names as the file has them.
CREATE TABLE context (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,            -- ISO 639-1
    journey TEXT NOT NULL,
    stage TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    persona TEXT NOT NULL
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    context INTEGER NOT NULL,
    date INTEGER,                      -- ms since 1970, UTC
    date_has_time INTEGER NOT NULL,
    ref TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    rating REAL,
    rating_min REAL,                   -- its scale; the minimum may be the better end
    rating_max REAL,
    nps INTEGER,                       -- 0 … 10
    csat REAL,                         -- 1 … 5
    ces INTEGER,
    ces_version INTEGER,               -- 2: 1 … 7, 7 is easy; 1: 1 … 5, 1 is easy
    sentiment REAL,                    -- −1 … +1
    url TEXT NOT NULL,
    answered INTEGER,                  -- ms since 1970, UTC
    answered_has_time INTEGER NOT NULL,
    answer TEXT NOT NULL,
    response_minutes REAL,
    first_contact INTEGER              -- 1: resolved at the first contact, 0: not
) STRICT;
CREATE INDEX feedback_date ON feedback (date);
CREATE INDEX feedback_context ON feedback (context);

-- The words of feedback, by its id. Scripts without spaces are split into characters before they come here.
CREATE VIRTUAL TABLE feedback_words USING fts5 (title, text, content='', 
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co So'");

-- The fingerprints (128 bits each) by which a piece of feedback is known again, in parts of a batch.
CREATE TABLE fingerprints (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    prints BLOB NOT NULL
) STRICT;
CREATE INDEX fingerprints_batch ON fingerprints (batch);

-- Edits, recorded: an import that is there, and where its contexts belong.

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    time INTEGER NOT NULL,             -- ms since 1970, UTC
    mapping TEXT NOT NULL CHECK (length(mapping) <= 1000000)
) STRICT;

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    context INTEGER NOT NULL,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER,
    touchpoint INTEGER,
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, touchpoint) REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX placement_context ON placement (context);
CREATE INDEX placement_journey ON placement (journey);
CREATE INDEX placement_stage ON placement (stage) WHERE stage IS NOT NULL;
CREATE INDEX placement_touchpoint ON placement (touchpoint) WHERE touchpoint IS NOT NULL;
