-- Everything below is worked out from the entries and can be thrown away and made again.
CREATE TABLE projections (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;

CREATE TABLE reports (
  entry INTEGER PRIMARY KEY,
  handle TEXT NOT NULL,
  content BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  given_id TEXT,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  credit TEXT,
  url TEXT,
  published TEXT,
  language TEXT NOT NULL,
  characters INTEGER NOT NULL,
  input TEXT NOT NULL,
  revises INTEGER,
  superseded_by INTEGER
) STRICT;
CREATE INDEX reports_by_handle ON reports (handle);
CREATE INDEX reports_by_content ON reports (content);
CREATE INDEX reports_by_text ON reports (sha256);
CREATE INDEX reports_by_url ON reports (url) WHERE url IS NOT NULL;
CREATE INDEX reports_by_given_id ON reports (given_id) WHERE given_id IS NOT NULL;

CREATE TABLE revisions (entry INTEGER PRIMARY KEY, report INTEGER NOT NULL, of INTEGER NOT NULL, means TEXT NOT NULL, fields TEXT NOT NULL, changes INTEGER NOT NULL) STRICT;

CREATE TABLE filings (case_name TEXT NOT NULL, report INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (case_name, report)) STRICT, WITHOUT ROWID;
CREATE INDEX filings_by_report ON filings (report);

CREATE TABLE readings (entry INTEGER PRIMARY KEY, report INTEGER NOT NULL, reader TEXT NOT NULL, attributions INTEGER NOT NULL, statements INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX readings_by_report ON readings (report, reader);

CREATE TABLE refusals (entry INTEGER PRIMARY KEY, input TEXT NOT NULL, reason TEXT NOT NULL, case_name TEXT) STRICT;
CREATE INDEX refusals_by_input ON refusals (input);

CREATE TABLE decisions (entry INTEGER PRIMARY KEY, kind TEXT NOT NULL, verdict TEXT, report INTEGER, span_start INTEGER, span_end INTEGER, claim TEXT, undone_by INTEGER) STRICT;
CREATE INDEX decisions_by_report ON decisions (report) WHERE report IS NOT NULL;

CREATE TABLE redactions (entry INTEGER NOT NULL, target INTEGER NOT NULL, PRIMARY KEY (entry, target)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE report_words USING fts5(words, content = '', tokenize = "unicode61 remove_diacritics 0");
-- What is redacted leaves no words behind in the index.
INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
