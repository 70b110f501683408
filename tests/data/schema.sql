-- user_version 2

CREATE TABLE arrival_reversals(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "arrival" INTEGER REFERENCES arrivals(k) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT NOT NULL DEFAULT '',
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE arrivals(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  "seq" INTEGER NOT NULL DEFAULT 0,
  "kind" TEXT NOT NULL DEFAULT '',
  "person" INTEGER REFERENCES people(k) DEFERRABLE INITIALLY DEFERRED,
  "card" INTEGER,
  "adult_child" TEXT NOT NULL DEFAULT '',
  "first_time" TEXT NOT NULL DEFAULT '',
  "method" TEXT NOT NULL DEFAULT '',
  "on_paper" INTEGER NOT NULL DEFAULT 0,
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment_parts(sha256 BLOB NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
  body BLOB NOT NULL, PRIMARY KEY(sha256, part)) STRICT;

CREATE TABLE attachment_sent(peer INTEGER NOT NULL, sha256 BLOB NOT NULL, part INTEGER NOT NULL,
  number INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(peer, sha256, part))
  STRICT, WITHOUT ROWID;

CREATE TABLE attachments(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "edition" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  "sha256" TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  "media_type" TEXT NOT NULL DEFAULT '',
  "size" INTEGER NOT NULL DEFAULT 0,
  file_hlc INTEGER NOT NULL DEFAULT 0,
  file_dev INTEGER NOT NULL DEFAULT 0,
  file_vh INTEGER NOT NULL DEFAULT 0,
  file_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE champions(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "code" TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  who_hlc INTEGER NOT NULL DEFAULT 0,
  who_dev INTEGER NOT NULL DEFAULT 0,
  who_vh INTEGER NOT NULL DEFAULT 0,
  who_seen INTEGER NOT NULL DEFAULT 0,
  "speaks" TEXT NOT NULL DEFAULT '[]',
  "reads" TEXT NOT NULL DEFAULT '[]',
  "interprets" TEXT NOT NULL DEFAULT '[]',
  speech_hlc INTEGER NOT NULL DEFAULT 0,
  speech_dev INTEGER NOT NULL DEFAULT 0,
  speech_vh INTEGER NOT NULL DEFAULT 0,
  speech_seen INTEGER NOT NULL DEFAULT 0,
  "areas" TEXT NOT NULL DEFAULT '[]',
  "skills" TEXT NOT NULL DEFAULT '[]',
  "joined" TEXT,
  "left" TEXT,
  "status" TEXT NOT NULL DEFAULT '',
  "junior" INTEGER NOT NULL DEFAULT 0,
  work_hlc INTEGER NOT NULL DEFAULT 0,
  work_dev INTEGER NOT NULL DEFAULT 0,
  work_vh INTEGER NOT NULL DEFAULT 0,
  work_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE decided("case" TEXT PRIMARY KEY, before TEXT NOT NULL, at INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;

CREATE TABLE devices(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "number" INTEGER NOT NULL DEFAULT 0,
  "role" TEXT NOT NULL DEFAULT '',
  "label" TEXT NOT NULL DEFAULT '',
  "champion" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  "certificate" TEXT NOT NULL DEFAULT '',
  card_hlc INTEGER NOT NULL DEFAULT 0,
  card_dev INTEGER NOT NULL DEFAULT 0,
  card_vh INTEGER NOT NULL DEFAULT 0,
  card_seen INTEGER NOT NULL DEFAULT 0,
  "state" TEXT NOT NULL DEFAULT '',
  state_hlc INTEGER NOT NULL DEFAULT 0,
  state_dev INTEGER NOT NULL DEFAULT 0,
  state_vh INTEGER NOT NULL DEFAULT 0,
  state_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
, "scope" TEXT NOT NULL DEFAULT 'own', "scope_version" INTEGER NOT NULL DEFAULT 1, scope_hlc INTEGER NOT NULL DEFAULT 0, scope_dev INTEGER NOT NULL DEFAULT 0, scope_vh INTEGER NOT NULL DEFAULT 0, scope_seen INTEGER NOT NULL DEFAULT 0, "ended_history" TEXT NOT NULL DEFAULT '', "ended_after" INTEGER, end_hlc INTEGER NOT NULL DEFAULT 0, end_dev INTEGER NOT NULL DEFAULT 0, end_vh INTEGER NOT NULL DEFAULT 0, end_seen INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE editions(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "material" INTEGER REFERENCES materials(k) DEFERRABLE INITIALLY DEFERRED,
  "language" TEXT NOT NULL DEFAULT '',
  "format" TEXT NOT NULL DEFAULT '',
  "version" INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "content" TEXT NOT NULL DEFAULT '[]',
  "issued" TEXT,
  "source_edition" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  "replaces" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  text_hlc INTEGER NOT NULL DEFAULT 0,
  text_dev INTEGER NOT NULL DEFAULT 0,
  text_vh INTEGER NOT NULL DEFAULT 0,
  text_seen INTEGER NOT NULL DEFAULT 0,
  "status" TEXT NOT NULL DEFAULT '',
  "review_by" TEXT,
  "translated_by" TEXT NOT NULL DEFAULT '',
  "reviewed_by" TEXT NOT NULL DEFAULT '',
  "reviewed_on" TEXT,
  "back_translated" INTEGER NOT NULL DEFAULT 0,
  review_hlc INTEGER NOT NULL DEFAULT 0,
  review_dev INTEGER NOT NULL DEFAULT 0,
  review_vh INTEGER NOT NULL DEFAULT 0,
  review_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE erasure_requests(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "subject" TEXT NOT NULL DEFAULT '',
  "reason" TEXT NOT NULL DEFAULT '',
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE erasures(subject BLOB PRIMARY KEY, hlc INTEGER NOT NULL, dev INTEGER NOT NULL,
  lsn INTEGER NOT NULL, sig BLOB NOT NULL DEFAULT x'', via INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

CREATE TABLE exported(bundle BLOB PRIMARY KEY, peers TEXT NOT NULL, lo INTEGER NOT NULL,
  hi INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE head_counts(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  "adults" INTEGER NOT NULL DEFAULT 0,
  "children" INTEGER NOT NULL DEFAULT 0,
  "at" INTEGER NOT NULL DEFAULT 0,
  "counted_by" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE held(bundle BLOB PRIMARY KEY, device INTEGER NOT NULL, why TEXT NOT NULL,
  file BLOB NOT NULL, at INTEGER NOT NULL) STRICT;

CREATE TABLE hours(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "champion" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL DEFAULT '',
  "activity" TEXT NOT NULL DEFAULT '',
  "minutes" INTEGER NOT NULL DEFAULT 0,
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE import_log(k INTEGER PRIMARY KEY, bundle BLOB NOT NULL, sha256 BLOB NOT NULL,
  device INTEGER NOT NULL, number INTEGER NOT NULL, result TEXT NOT NULL,
  rows_new INTEGER NOT NULL, rows_changed INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;

CREATE TABLE invitations(device INTEGER PRIMARY KEY, champion BLOB NOT NULL,
  nonce BLOB NOT NULL, at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE kept_back("table" TEXT NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY("table", id)) STRICT, WITHOUT ROWID;

CREATE TABLE links(peer INTEGER PRIMARY KEY, acked INTEGER NOT NULL DEFAULT 0,
  their_inc BLOB NOT NULL DEFAULT x'', got INTEGER NOT NULL DEFAULT 0,
  got_bundle BLOB NOT NULL DEFAULT x'', got_number INTEGER NOT NULL DEFAULT 0,
  sent_number INTEGER NOT NULL DEFAULT 0, ack_due INTEGER NOT NULL DEFAULT 0,
  skew_ms INTEGER NOT NULL DEFAULT 0, heard_at INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER NOT NULL DEFAULT 0, scope_version INTEGER NOT NULL DEFAULT 0, differs INTEGER NOT NULL DEFAULT 0, again INTEGER NOT NULL DEFAULT 0, missing TEXT NOT NULL DEFAULT '[]', lacks TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE materials(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "slug" TEXT NOT NULL DEFAULT '',
  "title" TEXT NOT NULL DEFAULT '',
  "topic" TEXT NOT NULL DEFAULT '',
  "owner" TEXT NOT NULL DEFAULT '',
  "sources" TEXT NOT NULL DEFAULT '[]',
  "licence" TEXT NOT NULL DEFAULT '',
  "may_print" INTEGER NOT NULL DEFAULT 0,
  "evidence_date" TEXT,
  what_hlc INTEGER NOT NULL DEFAULT 0,
  what_dev INTEGER NOT NULL DEFAULT 0,
  what_vh INTEGER NOT NULL DEFAULT 0,
  what_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE merge_decisions(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "kind" TEXT NOT NULL DEFAULT '',
  "records" TEXT NOT NULL DEFAULT '[]',
  "choice" TEXT NOT NULL DEFAULT '',
  "details" TEXT NOT NULL DEFAULT '{}',
  "champions" TEXT NOT NULL DEFAULT '[]',
  choice_hlc INTEGER NOT NULL DEFAULT 0,
  choice_dev INTEGER NOT NULL DEFAULT 0,
  choice_vh INTEGER NOT NULL DEFAULT 0,
  choice_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE people(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  name_hlc INTEGER NOT NULL DEFAULT 0,
  name_dev INTEGER NOT NULL DEFAULT 0,
  name_vh INTEGER NOT NULL DEFAULT 0,
  name_seen INTEGER NOT NULL DEFAULT 0,
  "speaks" TEXT NOT NULL DEFAULT '',
  "reads" TEXT NOT NULL DEFAULT '',
  "reads_print" TEXT NOT NULL DEFAULT '',
  speech_hlc INTEGER NOT NULL DEFAULT 0,
  speech_dev INTEGER NOT NULL DEFAULT 0,
  speech_vh INTEGER NOT NULL DEFAULT 0,
  speech_seen INTEGER NOT NULL DEFAULT 0,
  "needs" TEXT NOT NULL DEFAULT '[]',
  needs_hlc INTEGER NOT NULL DEFAULT 0,
  needs_dev INTEGER NOT NULL DEFAULT 0,
  needs_vh INTEGER NOT NULL DEFAULT 0,
  needs_seen INTEGER NOT NULL DEFAULT 0,
  "age_band" TEXT NOT NULL DEFAULT '',
  "district" TEXT NOT NULL DEFAULT '',
  place_hlc INTEGER NOT NULL DEFAULT 0,
  place_dev INTEGER NOT NULL DEFAULT 0,
  place_vh INTEGER NOT NULL DEFAULT 0,
  place_seen INTEGER NOT NULL DEFAULT 0,
  "find" TEXT NOT NULL DEFAULT '',
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE programmes(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "code" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  name_hlc INTEGER NOT NULL DEFAULT 0,
  name_dev INTEGER NOT NULL DEFAULT 0,
  name_vh INTEGER NOT NULL DEFAULT 0,
  name_seen INTEGER NOT NULL DEFAULT 0,
  "controller" TEXT NOT NULL DEFAULT '',
  "contact" TEXT NOT NULL DEFAULT '',
  "safeguarding_lead" TEXT NOT NULL DEFAULT '',
  "caldicott_guardian" TEXT NOT NULL DEFAULT '',
  people_hlc INTEGER NOT NULL DEFAULT 0,
  people_dev INTEGER NOT NULL DEFAULT 0,
  people_vh INTEGER NOT NULL DEFAULT 0,
  people_seen INTEGER NOT NULL DEFAULT 0,
  "default_mode" TEXT NOT NULL DEFAULT '',
  "disclosure" TEXT NOT NULL DEFAULT '',
  "languages" TEXT NOT NULL DEFAULT '[]',
  "time_zone" TEXT NOT NULL DEFAULT '',
  "year_start" INTEGER NOT NULL DEFAULT 0,
  "started" TEXT,
  rules_hlc INTEGER NOT NULL DEFAULT 0,
  rules_dev INTEGER NOT NULL DEFAULT 0,
  rules_vh INTEGER NOT NULL DEFAULT 0,
  rules_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE receipts(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "bundle" TEXT NOT NULL DEFAULT '',
  "device" INTEGER NOT NULL DEFAULT 0,
  "number" INTEGER NOT NULL DEFAULT 0,
  "result" TEXT NOT NULL DEFAULT '',
  "counts" TEXT NOT NULL DEFAULT '{}',
  "champion" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE same_people(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "a" INTEGER REFERENCES people(k) DEFERRABLE INITIALLY DEFERRED,
  "b" INTEGER REFERENCES people(k) DEFERRABLE INITIALLY DEFERRED,
  "verdict" TEXT NOT NULL DEFAULT '',
  "champions" TEXT NOT NULL DEFAULT '[]',
  verdict_hlc INTEGER NOT NULL DEFAULT 0,
  verdict_dev INTEGER NOT NULL DEFAULT 0,
  verdict_vh INTEGER NOT NULL DEFAULT 0,
  verdict_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE secrets(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE session_reports(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  "form_version" INTEGER NOT NULL DEFAULT 0,
  "note" TEXT NOT NULL DEFAULT '',
  "answers" TEXT NOT NULL DEFAULT '{}',
  "closed_at" INTEGER NOT NULL DEFAULT 0,
  "closed_by" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  answers_hlc INTEGER NOT NULL DEFAULT 0,
  answers_dev INTEGER NOT NULL DEFAULT 0,
  answers_vh INTEGER NOT NULL DEFAULT 0,
  answers_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "venue" INTEGER REFERENCES venues(k) DEFERRABLE INITIALLY DEFERRED,
  "starts_at" TEXT NOT NULL DEFAULT '',
  "ends_at" TEXT,
  "setting" TEXT NOT NULL DEFAULT '',
  "format" TEXT NOT NULL DEFAULT '',
  "topics" TEXT NOT NULL DEFAULT '[]',
  "languages" TEXT NOT NULL DEFAULT '[]',
  "interpreter" TEXT NOT NULL DEFAULT '',
  "revision" INTEGER NOT NULL DEFAULT 0,
  plan_hlc INTEGER NOT NULL DEFAULT 0,
  plan_dev INTEGER NOT NULL DEFAULT 0,
  plan_vh INTEGER NOT NULL DEFAULT 0,
  plan_seen INTEGER NOT NULL DEFAULT 0,
  "mode" TEXT NOT NULL DEFAULT '',
  mode_hlc INTEGER NOT NULL DEFAULT 0,
  mode_dev INTEGER NOT NULL DEFAULT 0,
  mode_vh INTEGER NOT NULL DEFAULT 0,
  mode_seen INTEGER NOT NULL DEFAULT 0,
  "status" TEXT NOT NULL DEFAULT '',
  "reason" TEXT NOT NULL DEFAULT '',
  state_hlc INTEGER NOT NULL DEFAULT 0,
  state_dev INTEGER NOT NULL DEFAULT 0,
  state_vh INTEGER NOT NULL DEFAULT 0,
  state_seen INTEGER NOT NULL DEFAULT 0,
  "champions" TEXT NOT NULL DEFAULT '[]',
  team_hlc INTEGER NOT NULL DEFAULT 0,
  team_dev INTEGER NOT NULL DEFAULT 0,
  team_vh INTEGER NOT NULL DEFAULT 0,
  team_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE set_aside(k INTEGER PRIMARY KEY, "table" TEXT NOT NULL, id BLOB NOT NULL,
  "group" TEXT NOT NULL, "values" TEXT NOT NULL, hlc INTEGER NOT NULL, dev INTEGER NOT NULL,
  at INTEGER NOT NULL, decided INTEGER NOT NULL DEFAULT 0, vh INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE stock_movements(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "edition" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "quantity" INTEGER NOT NULL DEFAULT 0,
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT NOT NULL DEFAULT '',
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE sums("table" TEXT NOT NULL, dev INTEGER NOT NULL, n INTEGER NOT NULL,
  total INTEGER NOT NULL, PRIMARY KEY("table", dev)) STRICT, WITHOUT ROWID;

CREATE TABLE unknown_blocks("table" TEXT NOT NULL, id BLOB NOT NULL, "group" TEXT NOT NULL,
  hlc INTEGER NOT NULL, dev INTEGER NOT NULL, vh INTEGER NOT NULL, body BLOB NOT NULL,
  via INTEGER NOT NULL DEFAULT 0, lsn INTEGER NOT NULL,
  PRIMARY KEY("table", id, "group")) STRICT, WITHOUT ROWID;

CREATE TABLE venues(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "setting" TEXT NOT NULL DEFAULT '',
  name_hlc INTEGER NOT NULL DEFAULT 0,
  name_dev INTEGER NOT NULL DEFAULT 0,
  name_vh INTEGER NOT NULL DEFAULT 0,
  name_seen INTEGER NOT NULL DEFAULT 0,
  "address" TEXT NOT NULL DEFAULT '',
  "district" TEXT NOT NULL DEFAULT '',
  "website" TEXT NOT NULL DEFAULT '',
  address_hlc INTEGER NOT NULL DEFAULT 0,
  address_dev INTEGER NOT NULL DEFAULT 0,
  address_vh INTEGER NOT NULL DEFAULT 0,
  address_seen INTEGER NOT NULL DEFAULT 0,
  "access" TEXT NOT NULL DEFAULT '{}',
  "capacity" INTEGER,
  access_hlc INTEGER NOT NULL DEFAULT 0,
  access_dev INTEGER NOT NULL DEFAULT 0,
  access_vh INTEGER NOT NULL DEFAULT 0,
  access_seen INTEGER NOT NULL DEFAULT 0,
  "contact" TEXT NOT NULL DEFAULT '',
  contact_hlc INTEGER NOT NULL DEFAULT 0,
  contact_dev INTEGER NOT NULL DEFAULT 0,
  contact_vh INTEGER NOT NULL DEFAULT 0,
  contact_seen INTEGER NOT NULL DEFAULT 0,
  "source" TEXT NOT NULL DEFAULT '',
  "source_key" TEXT NOT NULL DEFAULT '',
  source_hlc INTEGER NOT NULL DEFAULT 0,
  source_dev INTEGER NOT NULL DEFAULT 0,
  source_vh INTEGER NOT NULL DEFAULT 0,
  source_seen INTEGER NOT NULL DEFAULT 0,
  cl INTEGER NOT NULL DEFAULT 0,
  cl_dev INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE INDEX arrival_reversals_arrival ON arrival_reversals(arrival);

CREATE INDEX arrival_reversals_lsn ON arrival_reversals(lsn);

CREATE INDEX arrivals_lsn ON arrivals(lsn);

CREATE INDEX arrivals_person ON arrivals(person) WHERE person IS NOT NULL;

CREATE INDEX arrivals_session ON arrivals(session);

CREATE INDEX attachments_lsn ON attachments(lsn);

CREATE INDEX champions_lsn ON champions(lsn);

CREATE INDEX devices_lsn ON devices(lsn);

CREATE INDEX editions_lsn ON editions(lsn);

CREATE INDEX erasure_requests_lsn ON erasure_requests(lsn);

CREATE INDEX head_counts_lsn ON head_counts(lsn);

CREATE INDEX hours_lsn ON hours(lsn);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX import_log_bundle ON import_log(bundle);

CREATE INDEX materials_lsn ON materials(lsn);

CREATE INDEX merge_decisions_lsn ON merge_decisions(lsn);

CREATE INDEX people_find ON people(find);

CREATE INDEX people_lsn ON people(lsn);

CREATE INDEX programmes_lsn ON programmes(lsn);

CREATE INDEX receipts_lsn ON receipts(lsn);

CREATE INDEX same_people_lsn ON same_people(lsn);

CREATE INDEX session_reports_lsn ON session_reports(lsn);

CREATE INDEX sessions_lsn ON sessions(lsn);

CREATE UNIQUE INDEX set_aside_version ON set_aside("table", id, "group", hlc, dev, vh);

CREATE INDEX stock_movements_lsn ON stock_movements(lsn);

CREATE INDEX venues_lsn ON venues(lsn);

CREATE TRIGGER arrival_reversals_identity BEFORE UPDATE OF k, id, dev ON arrival_reversals
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'arrival_reversals: identity never changes'); END;

CREATE TRIGGER arrival_reversals_moves BEFORE UPDATE ON arrival_reversals WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'arrival_reversals: a change must move lsn'); END;

CREATE TRIGGER arrivals_identity BEFORE UPDATE OF k, id, dev ON arrivals
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'arrivals: identity never changes'); END;

CREATE TRIGGER arrivals_moves BEFORE UPDATE ON arrivals WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'arrivals: a change must move lsn'); END;

CREATE TRIGGER attachments_identity BEFORE UPDATE OF k, id, origin ON attachments
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'attachments: identity never changes'); END;

CREATE TRIGGER attachments_moves BEFORE UPDATE ON attachments WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'attachments: a change must move lsn'); END;

CREATE TRIGGER champions_identity BEFORE UPDATE OF k, id, origin ON champions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'champions: identity never changes'); END;

CREATE TRIGGER champions_moves BEFORE UPDATE ON champions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'champions: a change must move lsn'); END;

CREATE TRIGGER devices_identity BEFORE UPDATE OF k, id, origin ON devices
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'devices: identity never changes'); END;

CREATE TRIGGER devices_moves BEFORE UPDATE ON devices WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'devices: a change must move lsn'); END;

CREATE TRIGGER editions_identity BEFORE UPDATE OF k, id, origin ON editions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'editions: identity never changes'); END;

CREATE TRIGGER editions_moves BEFORE UPDATE ON editions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'editions: a change must move lsn'); END;

CREATE TRIGGER erasure_requests_identity BEFORE UPDATE OF k, id, dev ON erasure_requests
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'erasure_requests: identity never changes'); END;

CREATE TRIGGER erasure_requests_moves BEFORE UPDATE ON erasure_requests WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'erasure_requests: a change must move lsn'); END;

CREATE TRIGGER head_counts_identity BEFORE UPDATE OF k, id, dev ON head_counts
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'head_counts: identity never changes'); END;

CREATE TRIGGER head_counts_moves BEFORE UPDATE ON head_counts WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'head_counts: a change must move lsn'); END;

CREATE TRIGGER hours_identity BEFORE UPDATE OF k, id, dev ON hours
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'hours: identity never changes'); END;

CREATE TRIGGER hours_moves BEFORE UPDATE ON hours WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'hours: a change must move lsn'); END;

CREATE TRIGGER materials_identity BEFORE UPDATE OF k, id, origin ON materials
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'materials: identity never changes'); END;

CREATE TRIGGER materials_moves BEFORE UPDATE ON materials WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'materials: a change must move lsn'); END;

CREATE TRIGGER merge_decisions_identity BEFORE UPDATE OF k, id, origin ON merge_decisions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'merge_decisions: identity never changes'); END;

CREATE TRIGGER merge_decisions_moves BEFORE UPDATE ON merge_decisions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'merge_decisions: a change must move lsn'); END;

CREATE VIEW one_person(k, same) AS WITH RECURSIVE
  told(a, b) AS (SELECT a, b FROM same_people WHERE cl % 2 = 1 AND verdict = 'same'
    AND a IS NOT NULL AND b IS NOT NULL AND a <> b),
  edge(x, y) AS (SELECT a, b FROM told UNION SELECT b, a FROM told),
  reach(x, y) AS (SELECT x, x FROM edge UNION
    SELECT r.x, e.y FROM reach r JOIN edge e ON e.x = r.y)
  SELECT x, y FROM (SELECT r.x, r.y, min(t.id) FROM reach r JOIN people t ON t.k = r.y
    GROUP BY r.x);

CREATE VIEW one_session(k, same) AS WITH RECURSIVE
  told(a, b) AS (SELECT a.k, b.k FROM merge_decisions d
    JOIN sessions a ON a.id = unhex(json_extract(d.records, '$[0]'))
    JOIN sessions b ON b.id = unhex(json_extract(d.records, '$[1]'))
    WHERE d.cl % 2 = 1 AND d.kind = 'same_session' AND d.choice = 'same' AND a.k <> b.k),
  edge(x, y) AS (SELECT a, b FROM told UNION SELECT b, a FROM told),
  reach(x, y) AS (SELECT x, x FROM edge UNION
    SELECT r.x, e.y FROM reach r JOIN edge e ON e.x = r.y)
  SELECT x, y FROM (SELECT r.x, r.y, min(t.id) FROM reach r JOIN sessions t ON t.k = r.y
    GROUP BY r.x);

CREATE TRIGGER people_identity BEFORE UPDATE OF k, id, origin ON people
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'people: identity never changes'); END;

CREATE TRIGGER people_moves BEFORE UPDATE ON people WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'people: a change must move lsn'); END;

CREATE TRIGGER programmes_identity BEFORE UPDATE OF k, id, origin ON programmes
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'programmes: identity never changes'); END;

CREATE TRIGGER programmes_moves BEFORE UPDATE ON programmes WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'programmes: a change must move lsn'); END;

CREATE TRIGGER receipts_identity BEFORE UPDATE OF k, id, dev ON receipts
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'receipts: identity never changes'); END;

CREATE TRIGGER receipts_moves BEFORE UPDATE ON receipts WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'receipts: a change must move lsn'); END;

CREATE TRIGGER same_people_identity BEFORE UPDATE OF k, id, origin ON same_people
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'same_people: identity never changes'); END;

CREATE TRIGGER same_people_moves BEFORE UPDATE ON same_people WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'same_people: a change must move lsn'); END;

CREATE TRIGGER session_reports_identity BEFORE UPDATE OF k, id, origin ON session_reports
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'session_reports: identity never changes'); END;

CREATE TRIGGER session_reports_moves BEFORE UPDATE ON session_reports WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'session_reports: a change must move lsn'); END;

CREATE TRIGGER sessions_identity BEFORE UPDATE OF k, id, origin ON sessions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'sessions: identity never changes'); END;

CREATE TRIGGER sessions_moves BEFORE UPDATE ON sessions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'sessions: a change must move lsn'); END;

CREATE TRIGGER stock_movements_identity BEFORE UPDATE OF k, id, dev ON stock_movements
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'stock_movements: identity never changes'); END;

CREATE TRIGGER stock_movements_moves BEFORE UPDATE ON stock_movements WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'stock_movements: a change must move lsn'); END;

CREATE TRIGGER venues_identity BEFORE UPDATE OF k, id, origin ON venues
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'venues: identity never changes'); END;

CREATE TRIGGER venues_moves BEFORE UPDATE ON venues WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'venues: a change must move lsn'); END;
