-- The chain, and beside it what the entries record. docs/ledger.md tells what each column holds.
CREATE TABLE entries (
  sequence bigint PRIMARY KEY,
  time bigint NOT NULL,
  author text NOT NULL,
  kind text NOT NULL,
  previous bytea NOT NULL,
  payload_hash bytea NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE payloads (
  sequence bigint PRIMARY KEY,
  salt bytea NOT NULL,
  payload bytea NOT NULL
);
-- A payload that is long is packed already.
ALTER TABLE payloads ALTER COLUMN payload SET STORAGE EXTERNAL;

-- Against slips of the hand; whoever means harm is found by the chain.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'what the ledger holds is never changed'; END $$;
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON entries EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payloads_stay BEFORE UPDATE OR TRUNCATE ON payloads EXECUTE FUNCTION refuse_change();
