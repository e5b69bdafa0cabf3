-- Everything below is worked out from the entries and can be thrown away and made again.
CREATE TABLE projections (name text PRIMARY KEY, version bigint NOT NULL);

CREATE TABLE reports (
  entry bigint PRIMARY KEY,
  handle text NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  given_id text,
  title text,
  outlet text,
  byline text,
  credit text,
  url text,
  published text,
  language text NOT NULL,
  characters bigint NOT NULL,
  input text NOT NULL,
  revises bigint,
  superseded_by bigint
);
-- Hash indexes: addresses and ids may be longer than a row of a tree can be.
CREATE INDEX reports_by_handle ON reports USING hash (handle);
CREATE INDEX reports_by_content ON reports (content);
CREATE INDEX reports_by_text ON reports USING hash (sha256);
CREATE INDEX reports_by_url ON reports USING hash (url) WHERE url IS NOT NULL;
CREATE INDEX reports_by_given_id ON reports USING hash (given_id) WHERE given_id IS NOT NULL;

CREATE TABLE revisions (entry bigint PRIMARY KEY, report bigint NOT NULL, of bigint NOT NULL, means text NOT NULL, fields text NOT NULL, changes bigint NOT NULL);

CREATE TABLE filings (case_name text NOT NULL, report bigint NOT NULL, entry bigint NOT NULL, PRIMARY KEY (case_name, report));
CREATE INDEX filings_by_report ON filings (report);

CREATE TABLE readings (entry bigint PRIMARY KEY, report bigint NOT NULL, reader text NOT NULL, attributions bigint NOT NULL, statements bigint NOT NULL);
CREATE UNIQUE INDEX readings_by_report ON readings (report, reader);

CREATE TABLE refusals (entry bigint PRIMARY KEY, input text NOT NULL, reason text NOT NULL, case_name text);
CREATE INDEX refusals_by_input ON refusals USING hash (input);

CREATE TABLE decisions (entry bigint PRIMARY KEY, kind text NOT NULL, verdict text, report bigint, span_start bigint, span_end bigint, claim text, undone_by bigint);
CREATE INDEX decisions_by_report ON decisions (report) WHERE report IS NOT NULL;

CREATE TABLE redactions (entry bigint NOT NULL, target bigint NOT NULL, PRIMARY KEY (entry, target));

-- A long report has several parts: a position in a tsvector ends at 16,383.
CREATE TABLE report_words (report bigint NOT NULL, part bigint NOT NULL, words tsvector NOT NULL, PRIMARY KEY (report, part));
CREATE INDEX report_words_by_word ON report_words USING gin (words);
