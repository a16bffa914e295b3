-- Facts: what the ratings that were there when a batch came taught of how texts feel, and what texts without a rating, of
-- that batch or older ones, feel like then. They count while the import of their batch is there, the newest first.
CREATE TABLE lesson (
    batch INTEGER PRIMARY KEY,
    rated INTEGER NOT NULL,            -- how many ratings were there
    content BLOB NOT NULL              -- ProjectSentiment
) STRICT;
CREATE TABLE learned (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    first INTEGER NOT NULL,            -- the id of the first piece of feedback that the scores are for
    scores BLOB NOT NULL               -- of each 16 bits, the lower ones first: −10000 … 10000, −32768: as the words say
) STRICT;
CREATE INDEX learned_batch ON learned (batch);
