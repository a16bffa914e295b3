-- Quicker edits, and undos of large ones, of the same rows: the columns are those of step 1, so older changesets apply.
-- A CHECK with a list of more than two words builds a table of its own for every row that is written; a chain of OR
-- doesn't. Indexes of what is mostly unset hold only what is set; that of a score's persona served only the deletion of
-- personas, which reads all scores as quickly.

CREATE TABLE new_touchpoint (
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
    phase TEXT CHECK (phase = 'before' OR phase = 'during' OR phase = 'after'),
    kind TEXT NOT NULL CHECK (kind IN ('experience', 'service')),
    initiative TEXT NOT NULL CHECK (initiative IN ('proactive', 'reactive')),
    visibility TEXT NOT NULL CHECK (visibility IN ('front', 'back')),
    moment TEXT NOT NULL CHECK (moment = 'none' OR moment = 'truth' OR moment = 'magic'),
    pain INTEGER NOT NULL CHECK (pain IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('works', 'broken')),
    evidence TEXT NOT NULL CHECK (evidence IN ('assumed', 'observed')),
    duration_minutes REAL CHECK (duration_minutes >= 0 AND duration_minutes < 1e12),
    nested INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (journey, id),
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO new_touchpoint SELECT * FROM touchpoint;

CREATE TABLE new_connection (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> '' AND length(rank) <= 1000),
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL CHECK ("to" <> "from"),
    kind TEXT NOT NULL CHECK (kind = 'next' OR kind = 'alternative' OR kind = 'returns' OR kind = 'word-of-mouth'
        OR kind = 'win-back'),
    label TEXT NOT NULL CHECK (length(label) <= 10000),
    probability REAL CHECK (probability BETWEEN 0 AND 1),
    volume REAL CHECK (volume >= 0 AND volume < 1e15),
    UNIQUE ("from", "to"),
    FOREIGN KEY (journey, "from") REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, "to") REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO new_connection SELECT * FROM connection;

DROP TABLE connection;
DROP TABLE touchpoint;
ALTER TABLE new_touchpoint RENAME TO touchpoint;
ALTER TABLE new_connection RENAME TO connection;

CREATE INDEX touchpoint_journey ON touchpoint (journey, rank);
CREATE INDEX touchpoint_stage ON touchpoint (stage);
CREATE INDEX touchpoint_channel ON touchpoint (channel) WHERE channel IS NOT NULL;
CREATE INDEX touchpoint_owner ON touchpoint (owner) WHERE owner IS NOT NULL;
CREATE INDEX touchpoint_nested ON touchpoint (nested) WHERE nested IS NOT NULL;
CREATE INDEX connection_to ON connection ("to");
CREATE INDEX connection_journey ON connection (journey, rank);
DROP INDEX score_persona;
