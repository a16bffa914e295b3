-- The project, its journeys, and the history of every edit.
-- Edits are recorded (project … score); origin and history are not.
-- Foreign keys are deferred, so operations and changesets may come in any order; no cascades (undo and redo would meet
-- conflicts): operations delete or detach children themselves.

CREATE TABLE origin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    created INTEGER NOT NULL,  -- ms since 1970, UTC
    modified INTEGER NOT NULL  -- ms since 1970, UTC, where no edit is in effect
) STRICT;

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    time INTEGER NOT NULL,     -- ms since 1970, UTC
    author TEXT NOT NULL,
    label TEXT NOT NULL,       -- untranslated
    arguments TEXT NOT NULL,   -- JSON array of strings
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'merge', 'restore')),
    undoes INTEGER,            -- id of the entry whose changeset is inverted
    schema INTEGER NOT NULL,
    revision INTEGER NOT NULL, -- how often the newest entry was rewritten by further typing
    changeset BLOB NOT NULL    -- zlib
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (length(name) <= 10000)
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    color TEXT NOT NULL CHECK (color GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')
) STRICT;

CREATE TABLE owner (
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    color TEXT NOT NULL CHECK (color GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    color TEXT NOT NULL CHECK (color GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
    role TEXT NOT NULL CHECK (length(role) <= 1000000),
    goals TEXT NOT NULL CHECK (length(goals) <= 1000000),
    needs TEXT NOT NULL CHECK (length(needs) <= 1000000),
    quote TEXT NOT NULL CHECK (length(quote) <= 1000000)
) STRICT;

CREATE TABLE journey (
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    title TEXT NOT NULL CHECK (length(title) <= 10000),
    kind TEXT NOT NULL CHECK (kind IN ('current', 'future')),
    description TEXT NOT NULL CHECK (length(description) <= 1000000)
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    UNIQUE (journey, persona)
) STRICT;
CREATE INDEX participant_persona ON participant (persona);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    phase TEXT NOT NULL CHECK (phase IN ('before', 'during', 'after')),
    goal TEXT NOT NULL CHECK (length(goal) <= 1000000),
    notes TEXT NOT NULL CHECK (length(notes) <= 1000000),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 1000),
    collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
    UNIQUE (journey, id)
) STRICT;

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    stage INTEGER NOT NULL,
    "column" INTEGER NOT NULL CHECK ("column" BETWEEN 0 AND 100000),
    "row" INTEGER NOT NULL CHECK ("row" BETWEEN 0 AND 100000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    description TEXT NOT NULL CHECK (length(description) <= 1000000),
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
    phase TEXT CHECK (phase IN ('before', 'during', 'after')),
    kind TEXT NOT NULL CHECK (kind IN ('experience', 'service')),
    initiative TEXT NOT NULL CHECK (initiative IN ('proactive', 'reactive')),
    visibility TEXT NOT NULL CHECK (visibility IN ('front', 'back')),
    moment TEXT NOT NULL CHECK (moment IN ('none', 'truth', 'magic')),
    pain INTEGER NOT NULL CHECK (pain IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('works', 'broken')),
    evidence TEXT NOT NULL CHECK (evidence IN ('assumed', 'observed')),
    duration_minutes REAL CHECK (duration_minutes >= 0 AND duration_minutes < 1e12),
    nested INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (journey, id),
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX touchpoint_journey ON touchpoint (journey, rank);
CREATE INDEX touchpoint_stage ON touchpoint (stage);
CREATE INDEX touchpoint_channel ON touchpoint (channel);
CREATE INDEX touchpoint_owner ON touchpoint (owner);
CREATE INDEX touchpoint_nested ON touchpoint (nested);

CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL CHECK ("to" <> "from"),
    kind TEXT NOT NULL CHECK (kind IN ('next', 'alternative', 'returns', 'word-of-mouth', 'win-back')),
    label TEXT NOT NULL CHECK (length(label) <= 10000),
    probability REAL CHECK (probability BETWEEN 0 AND 1),
    volume REAL CHECK (volume >= 0 AND volume < 1e15),
    UNIQUE ("from", "to"),
    FOREIGN KEY (journey, "from") REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, "to") REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX connection_to ON connection ("to");
CREATE INDEX connection_journey ON connection (journey, rank);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    touchpoint INTEGER NOT NULL REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    emotion REAL CHECK (emotion BETWEEN -2 AND 2),
    effort REAL CHECK (effort BETWEEN 1 AND 7)
) STRICT;
CREATE UNIQUE INDEX score_pair ON score (touchpoint, ifnull(persona, 0));
CREATE INDEX score_persona ON score (persona);
