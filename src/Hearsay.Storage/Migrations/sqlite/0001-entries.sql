-- The chain, and beside it what the entries record. docs/ledger.md tells what each column holds.
CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  previous BLOB NOT NULL,
  payload_hash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE payloads (
  sequence INTEGER PRIMARY KEY,
  salt BLOB NOT NULL,
  payload BLOB NOT NULL
) STRICT;

-- Against slips of the hand; whoever means harm is found by the chain.
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never taken out'); END;
CREATE TRIGGER payloads_stay BEFORE UPDATE ON payloads BEGIN SELECT RAISE(ABORT, 'payloads are never changed'); END;
