-- What people do with feedback, and metrics that somebody else measured: edits, all recorded but for the digest.

-- One piece of feedback, placed by hand: that wins over rules and over what its file says.
CREATE TABLE link (
    id INTEGER PRIMARY KEY,            -- the feedback's
    journey INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED, -- none: it belongs nowhere
    stage INTEGER,
    touchpoint INTEGER,
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, touchpoint) REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX link_journey ON link (journey) WHERE journey IS NOT NULL;
CREATE INDEX link_stage ON link (stage) WHERE stage IS NOT NULL;
CREATE INDEX link_touchpoint ON link (touchpoint) WHERE touchpoint IS NOT NULL;

-- Feedback that fits all that a rule says belongs to its touchpoint, also of later imports. The first rule wins.
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    touchpoint INTEGER NOT NULL,
    query TEXT NOT NULL CHECK (length(query) <= 10000),    -- as in the search; empty: any words
    source TEXT NOT NULL CHECK (length(source) <= 100),    -- empty: any
    channel TEXT NOT NULL CHECK (length(channel) <= 10000), -- as the file names it; empty: any
    rank TEXT NOT NULL CHECK (length(rank) <= 1000),
    FOREIGN KEY (journey, touchpoint) REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX rule_journey ON rule (journey);
CREATE INDEX rule_touchpoint ON rule (touchpoint);

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,            -- the feedback's
    time INTEGER NOT NULL,             -- ms since 1970, UTC
    author TEXT NOT NULL CHECK (length(author) <= 10000),
    text TEXT NOT NULL CHECK (length(text) <= 1000000)
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    rank TEXT NOT NULL CHECK (length(rank) <= 1000)
) STRICT;
CREATE TABLE tagging (
    id INTEGER PRIMARY KEY,
    feedback INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tagging_feedback ON tagging (feedback);
CREATE INDEX tagging_tag ON tagging (tag);

CREATE TABLE hiding (
    id INTEGER PRIMARY KEY,            -- the feedback's
    time INTEGER NOT NULL              -- ms since 1970, UTC
) STRICT;

CREATE TABLE filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    words TEXT NOT NULL CHECK (length(words) <= 100000), -- FeedbackFilter::words()
    rank TEXT NOT NULL CHECK (length(rank) <= 1000)
) STRICT;

-- A metric of the user's own; the program's are known without a row.
CREATE TABLE metric (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL CHECK (length(word) <= 10000),   -- what files and observations call it
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    unit TEXT NOT NULL CHECK (length(unit) <= 10000),
    lowest REAL,                       -- its scale, where that has ends
    highest REAL,
    better TEXT NOT NULL,              -- higher, lower
    formula TEXT NOT NULL CHECK (length(formula) <= 1000000), -- in the user's words
    rank TEXT NOT NULL CHECK (length(rank) <= 1000)
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL CHECK (length(metric) <= 10000), -- NPS …, or the word of an own one
    journey INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED, -- none: everywhere
    stage INTEGER,
    touchpoint INTEGER,
    value REAL NOT NULL,
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, touchpoint) REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX target_journey ON target (journey) WHERE journey IS NOT NULL;
CREATE INDEX target_stage ON target (stage) WHERE stage IS NOT NULL;
CREATE INDEX target_touchpoint ON target (touchpoint) WHERE touchpoint IS NOT NULL;

-- A value that somebody else measured, typed or imported.
CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL CHECK (length(metric) <= 10000),
    date INTEGER,                      -- ms since 1970, UTC
    date_has_time INTEGER NOT NULL CHECK (date_has_time IN (0, 1)),
    value REAL,                        -- in the metric's unit
    n INTEGER,
    numerator REAL,
    denominator REAL,
    journey INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED, -- none: the project as a whole
    stage INTEGER,
    touchpoint INTEGER,
    unplaced TEXT NOT NULL CHECK (length(unplaced) <= 100000), -- the names of a place that isn't there: it counts nowhere
    FOREIGN KEY (journey, stage) REFERENCES stage (journey, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (journey, touchpoint) REFERENCES touchpoint (journey, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX observation_journey ON observation (journey) WHERE journey IS NOT NULL;
CREATE INDEX observation_stage ON observation (stage) WHERE stage IS NOT NULL;
CREATE INDEX observation_touchpoint ON observation (touchpoint) WHERE touchpoint IS NOT NULL;

-- Facts: what is counted of the feedback of a batch, column by column, so that a million are read in no time. What it
-- holds can be made anew from feedback.
CREATE TABLE digest (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    first INTEGER NOT NULL,            -- the id of its first piece of feedback
    columns BLOB NOT NULL              -- FeedbackDigest
) STRICT;
CREATE INDEX digest_batch ON digest (batch);

-- What was found by it is found in the digest now.
DROP INDEX feedback_context;
-- The index of words is written in few large pieces rather than in many small ones that have to be merged.
INSERT INTO feedback_words (feedback_words, rank) VALUES ('hashsize', 16777216);
