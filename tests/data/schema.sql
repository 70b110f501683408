-- user_version 3

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

CREATE TABLE certificates(device INTEGER PRIMARY KEY, serial INTEGER NOT NULL,
  body BLOB NOT NULL) STRICT;

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

CREATE TABLE consent_events(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "person" INTEGER REFERENCES people(k) DEFERRABLE INITIALLY DEFERRED,
  "purpose" TEXT NOT NULL DEFAULT '',
  "action" TEXT NOT NULL DEFAULT '',
  "method" TEXT NOT NULL DEFAULT '',
  "language" TEXT NOT NULL DEFAULT '',
  "wording" TEXT NOT NULL DEFAULT '',
  "witness" INTEGER REFERENCES champions(k) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
  via INTEGER NOT NULL DEFAULT 0,
  lsn INTEGER NOT NULL
) STRICT;

CREATE TABLE contact_points(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  origin INTEGER NOT NULL,
  "person" INTEGER REFERENCES people(k) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL DEFAULT '',
  "value" TEXT NOT NULL DEFAULT '',
  "safe_to_leave_message" INTEGER NOT NULL DEFAULT 0,
  "preferred" INTEGER NOT NULL DEFAULT 0,
  "ask_for" TEXT NOT NULL DEFAULT '',
  how_hlc INTEGER NOT NULL DEFAULT 0,
  how_dev INTEGER NOT NULL DEFAULT 0,
  how_vh INTEGER NOT NULL DEFAULT 0,
  how_seen INTEGER NOT NULL DEFAULT 0,
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
, "scope" TEXT NOT NULL DEFAULT 'own', "scope_version" INTEGER NOT NULL DEFAULT 1, scope_hlc INTEGER NOT NULL DEFAULT 0, scope_dev INTEGER NOT NULL DEFAULT 0, scope_vh INTEGER NOT NULL DEFAULT 0, scope_seen INTEGER NOT NULL DEFAULT 0, "ended_history" TEXT NOT NULL DEFAULT '', "ended_after" INTEGER, "ended_stamp" TEXT NOT NULL DEFAULT '', end_hlc INTEGER NOT NULL DEFAULT 0, end_dev INTEGER NOT NULL DEFAULT 0, end_vh INTEGER NOT NULL DEFAULT 0, end_seen INTEGER NOT NULL DEFAULT 0) STRICT;

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
, "steps" TEXT NOT NULL DEFAULT '{}', translation_hlc INTEGER NOT NULL DEFAULT 0, translation_dev INTEGER NOT NULL DEFAULT 0, translation_vh INTEGER NOT NULL DEFAULT 0, translation_seen INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE erased_twins(person BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

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
  hi INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, counts TEXT NOT NULL DEFAULT '{}') STRICT, WITHOUT ROWID;

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

CREATE TABLE histories(peer INTEGER NOT NULL, inc BLOB NOT NULL, acked INTEGER NOT NULL,
  got INTEGER NOT NULL, got_bundle BLOB NOT NULL, got_number INTEGER NOT NULL,
  until INTEGER NOT NULL, PRIMARY KEY(peer, inc)) STRICT, WITHOUT ROWID;

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
  rows_new INTEGER NOT NULL, rows_changed INTEGER NOT NULL, at INTEGER NOT NULL, counts TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE invitations(device INTEGER PRIMARY KEY, champion BLOB NOT NULL,
  nonce BLOB NOT NULL, at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0, role TEXT NOT NULL DEFAULT 'champion', name TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE kept_back("table" TEXT NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY("table", id)) STRICT, WITHOUT ROWID;

CREATE TABLE links(peer INTEGER PRIMARY KEY, acked INTEGER NOT NULL DEFAULT 0,
  their_inc BLOB NOT NULL DEFAULT x'', got INTEGER NOT NULL DEFAULT 0,
  got_bundle BLOB NOT NULL DEFAULT x'', got_number INTEGER NOT NULL DEFAULT 0,
  sent_number INTEGER NOT NULL DEFAULT 0, ack_due INTEGER NOT NULL DEFAULT 0,
  skew_ms INTEGER NOT NULL DEFAULT 0, heard_at INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER NOT NULL DEFAULT 0, scope_version INTEGER NOT NULL DEFAULT 0, differs INTEGER NOT NULL DEFAULT 0, again INTEGER NOT NULL DEFAULT 0, missing TEXT NOT NULL DEFAULT '[]', lacks TEXT NOT NULL DEFAULT '[]', knows BLOB NOT NULL DEFAULT x'', began INTEGER NOT NULL DEFAULT 0, twice INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE TABLE print_jobs(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 8),
  "edition" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  "beside" INTEGER REFERENCES editions(k) DEFERRABLE INITIALLY DEFERRED,
  "copies" INTEGER NOT NULL DEFAULT 0,
  "size" INTEGER NOT NULL DEFAULT 0,
  "paper" TEXT NOT NULL DEFAULT '',
  "layout" TEXT NOT NULL DEFAULT '',
  "printer" TEXT NOT NULL DEFAULT '',
  "review_passed" INTEGER NOT NULL DEFAULT 0,
  "reason" TEXT NOT NULL DEFAULT '',
  "session" INTEGER REFERENCES sessions(k) DEFERRABLE INITIALLY DEFERRED,
  "reverses" INTEGER REFERENCES print_jobs(k) DEFERRABLE INITIALLY DEFERRED,
  "at" INTEGER NOT NULL DEFAULT 0,
  hlc INTEGER NOT NULL DEFAULT 0,
  dev INTEGER NOT NULL,
  vh INTEGER NOT NULL DEFAULT 0,
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
, "drafts_blocked" INTEGER NOT NULL DEFAULT 0, drafts_hlc INTEGER NOT NULL DEFAULT 0, drafts_dev INTEGER NOT NULL DEFAULT 0, drafts_vh INTEGER NOT NULL DEFAULT 0, drafts_seen INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE TABLE sums("table" TEXT NOT NULL, dev INTEGER NOT NULL, party TEXT NOT NULL,
  n INTEGER NOT NULL, total INTEGER NOT NULL, PRIMARY KEY("table", dev, party))
  STRICT, WITHOUT ROWID;

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

CREATE INDEX consent_events_lsn ON consent_events(lsn);

CREATE INDEX consent_events_person ON consent_events(person);

CREATE INDEX contact_points_lsn ON contact_points(lsn);

CREATE INDEX contact_points_person ON contact_points(person);

CREATE INDEX devices_lsn ON devices(lsn);

CREATE INDEX editions_lsn ON editions(lsn);

CREATE INDEX erasure_requests_lsn ON erasure_requests(lsn);

CREATE INDEX erasures_lsn ON erasures(lsn);

CREATE INDEX head_counts_lsn ON head_counts(lsn);

CREATE INDEX hours_lsn ON hours(lsn);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX import_log_bundle ON import_log(bundle);

CREATE INDEX import_log_device ON import_log(device, number);

CREATE INDEX materials_lsn ON materials(lsn);

CREATE INDEX merge_decisions_lsn ON merge_decisions(lsn);

CREATE INDEX people_find ON people(find);

CREATE INDEX people_lsn ON people(lsn);

CREATE INDEX print_jobs_lsn ON print_jobs(lsn);

CREATE INDEX programmes_lsn ON programmes(lsn);

CREATE INDEX receipts_lsn ON receipts(lsn);

CREATE INDEX same_people_lsn ON same_people(lsn);

CREATE INDEX session_reports_lsn ON session_reports(lsn);

CREATE INDEX sessions_lsn ON sessions(lsn);

CREATE UNIQUE INDEX set_aside_version ON set_aside("table", id, "group", hlc, dev, vh);

CREATE INDEX stock_movements_lsn ON stock_movements(lsn);

CREATE INDEX venues_lsn ON venues(lsn);

CREATE TRIGGER arrival_reversals_counted AFTER INSERT ON arrival_reversals WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'arrival_reversals', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER arrival_reversals_identity BEFORE UPDATE OF k, id, dev ON arrival_reversals
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'arrival_reversals: identity never changes'); END;

CREATE TRIGGER arrival_reversals_moves BEFORE UPDATE ON arrival_reversals WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'arrival_reversals: a change must move lsn'); END;

CREATE TRIGGER arrival_reversals_recounted AFTER UPDATE ON arrival_reversals
BEGIN INSERT INTO sums SELECT 'arrival_reversals', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'arrival_reversals', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."arrival" IS NOT OLD."arrival" OR NEW."reason" IS NOT OLD."reason" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER arrival_reversals_uncounted AFTER DELETE ON arrival_reversals WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'arrival_reversals', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER arrivals_counted AFTER INSERT ON arrivals WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'arrivals', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER arrivals_identity BEFORE UPDATE OF k, id, dev ON arrivals
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'arrivals: identity never changes'); END;

CREATE TRIGGER arrivals_moves BEFORE UPDATE ON arrivals WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'arrivals: a change must move lsn'); END;

CREATE TRIGGER arrivals_recounted AFTER UPDATE ON arrivals
BEGIN INSERT INTO sums SELECT 'arrivals', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'arrivals', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."session" IS NOT OLD."session" OR NEW."seq" IS NOT OLD."seq" OR NEW."kind" IS NOT OLD."kind" OR NEW."person" IS NOT OLD."person" OR NEW."card" IS NOT OLD."card" OR NEW."adult_child" IS NOT OLD."adult_child" OR NEW."first_time" IS NOT OLD."first_time" OR NEW."method" IS NOT OLD."method" OR NEW."on_paper" IS NOT OLD."on_paper" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER arrivals_uncounted AFTER DELETE ON arrivals WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'arrivals', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER attachments_counted AFTER INSERT ON attachments WHEN (NEW.cl > 0 AND (NEW.file_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'attachments', NEW.origin, '', 1, 1 * ((iif(NEW.file_dev <> 0, NEW.file_vh % 2147483629 * 3 + NEW.file_hlc % 2147483587 * 5 + NEW.file_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.file_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER attachments_identity BEFORE UPDATE OF k, id, origin ON attachments
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'attachments: identity never changes'); END;

CREATE TRIGGER attachments_moves BEFORE UPDATE ON attachments WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'attachments: a change must move lsn'); END;

CREATE TRIGGER attachments_recounted AFTER UPDATE ON attachments
BEGIN INSERT INTO sums SELECT 'attachments', OLD.origin, '', -1, -1 * ((iif(OLD.file_dev <> 0, OLD.file_vh % 2147483629 * 3 + OLD.file_hlc % 2147483587 * 5 + OLD.file_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.file_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'attachments', NEW.origin, '', 1, 1 * ((iif(NEW.file_dev <> 0, NEW.file_vh % 2147483629 * 3 + NEW.file_hlc % 2147483587 * 5 + NEW.file_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."edition" IS NOT OLD."edition" OR NEW."sha256" IS NOT OLD."sha256" OR NEW."name" IS NOT OLD."name" OR NEW."media_type" IS NOT OLD."media_type" OR NEW."size" IS NOT OLD."size") AND NEW.file_hlc = OLD.file_hlc AND NEW.file_dev = OLD.file_dev AND NEW.file_vh = OLD.file_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.file_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER attachments_uncounted AFTER DELETE ON attachments WHEN (OLD.cl > 0 AND (OLD.file_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'attachments', OLD.origin, '', -1, -1 * ((iif(OLD.file_dev <> 0, OLD.file_vh % 2147483629 * 3 + OLD.file_hlc % 2147483587 * 5 + OLD.file_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.file_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER champions_counted AFTER INSERT ON champions WHEN (NEW.cl > 0 AND (NEW.who_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.work_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'champions', NEW.origin, '', 1, 1 * ((iif(NEW.who_dev <> 0, NEW.who_vh % 2147483629 * 3 + NEW.who_hlc % 2147483587 * 5 + NEW.who_dev % 65521 * 7, 0) + iif(NEW.speech_dev <> 0, NEW.speech_vh % 2147483629 * 5 + NEW.speech_hlc % 2147483587 * 7 + NEW.speech_dev % 65521 * 9, 0) + iif(NEW.work_dev <> 0, NEW.work_vh % 2147483629 * 7 + NEW.work_hlc % 2147483587 * 9 + NEW.work_dev % 65521 * 11, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.who_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.work_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER champions_identity BEFORE UPDATE OF k, id, origin ON champions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'champions: identity never changes'); END;

CREATE TRIGGER champions_moves BEFORE UPDATE ON champions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'champions: a change must move lsn'); END;

CREATE TRIGGER champions_recounted AFTER UPDATE ON champions
BEGIN INSERT INTO sums SELECT 'champions', OLD.origin, '', -1, -1 * ((iif(OLD.who_dev <> 0, OLD.who_vh % 2147483629 * 3 + OLD.who_hlc % 2147483587 * 5 + OLD.who_dev % 65521 * 7, 0) + iif(OLD.speech_dev <> 0, OLD.speech_vh % 2147483629 * 5 + OLD.speech_hlc % 2147483587 * 7 + OLD.speech_dev % 65521 * 9, 0) + iif(OLD.work_dev <> 0, OLD.work_vh % 2147483629 * 7 + OLD.work_hlc % 2147483587 * 9 + OLD.work_dev % 65521 * 11, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.who_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.work_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'champions', NEW.origin, '', 1, 1 * ((iif(NEW.who_dev <> 0, NEW.who_vh % 2147483629 * 3 + NEW.who_hlc % 2147483587 * 5 + NEW.who_dev % 65521 * 7, 0) + iif(NEW.speech_dev <> 0, NEW.speech_vh % 2147483629 * 5 + NEW.speech_hlc % 2147483587 * 7 + NEW.speech_dev % 65521 * 9, 0) + iif(NEW.work_dev <> 0, NEW.work_vh % 2147483629 * 7 + NEW.work_hlc % 2147483587 * 9 + NEW.work_dev % 65521 * 11, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."code" IS NOT OLD."code" OR NEW."name" IS NOT OLD."name") AND NEW.who_hlc = OLD.who_hlc AND NEW.who_dev = OLD.who_dev AND NEW.who_vh = OLD.who_vh, 7919, 0) + iif((NEW."speaks" IS NOT OLD."speaks" OR NEW."reads" IS NOT OLD."reads" OR NEW."interprets" IS NOT OLD."interprets") AND NEW.speech_hlc = OLD.speech_hlc AND NEW.speech_dev = OLD.speech_dev AND NEW.speech_vh = OLD.speech_vh, 7919, 0) + iif((NEW."areas" IS NOT OLD."areas" OR NEW."skills" IS NOT OLD."skills" OR NEW."joined" IS NOT OLD."joined" OR NEW."left" IS NOT OLD."left" OR NEW."status" IS NOT OLD."status" OR NEW."junior" IS NOT OLD."junior") AND NEW.work_hlc = OLD.work_hlc AND NEW.work_dev = OLD.work_dev AND NEW.work_vh = OLD.work_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.who_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.work_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER champions_uncounted AFTER DELETE ON champions WHEN (OLD.cl > 0 AND (OLD.who_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.work_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'champions', OLD.origin, '', -1, -1 * ((iif(OLD.who_dev <> 0, OLD.who_vh % 2147483629 * 3 + OLD.who_hlc % 2147483587 * 5 + OLD.who_dev % 65521 * 7, 0) + iif(OLD.speech_dev <> 0, OLD.speech_vh % 2147483629 * 5 + OLD.speech_hlc % 2147483587 * 7 + OLD.speech_dev % 65521 * 9, 0) + iif(OLD.work_dev <> 0, OLD.work_vh % 2147483629 * 7 + OLD.work_hlc % 2147483587 * 9 + OLD.work_dev % 65521 * 11, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.who_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.work_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER consent_events_counted AFTER INSERT ON consent_events WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'consent_events', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER consent_events_identity BEFORE UPDATE OF k, id, dev ON consent_events
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'consent_events: identity never changes'); END;

CREATE TRIGGER consent_events_moves BEFORE UPDATE ON consent_events WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'consent_events: a change must move lsn'); END;

CREATE TRIGGER consent_events_recounted AFTER UPDATE ON consent_events
BEGIN INSERT INTO sums SELECT 'consent_events', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'consent_events', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."person" IS NOT OLD."person" OR NEW."purpose" IS NOT OLD."purpose" OR NEW."action" IS NOT OLD."action" OR NEW."method" IS NOT OLD."method" OR NEW."language" IS NOT OLD."language" OR NEW."wording" IS NOT OLD."wording" OR NEW."witness" IS NOT OLD."witness" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER consent_events_uncounted AFTER DELETE ON consent_events WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'consent_events', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER contact_points_counted AFTER INSERT ON contact_points WHEN (NEW.cl > 0 AND (NEW.how_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'contact_points', NEW.origin, '', 1, 1 * ((iif(NEW.how_dev <> 0, NEW.how_vh % 2147483629 * 3 + NEW.how_hlc % 2147483587 * 5 + NEW.how_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.how_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER contact_points_identity BEFORE UPDATE OF k, id, origin ON contact_points
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'contact_points: identity never changes'); END;

CREATE TRIGGER contact_points_moves BEFORE UPDATE ON contact_points WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'contact_points: a change must move lsn'); END;

CREATE TRIGGER contact_points_recounted AFTER UPDATE ON contact_points
BEGIN INSERT INTO sums SELECT 'contact_points', OLD.origin, '', -1, -1 * ((iif(OLD.how_dev <> 0, OLD.how_vh % 2147483629 * 3 + OLD.how_hlc % 2147483587 * 5 + OLD.how_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.how_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'contact_points', NEW.origin, '', 1, 1 * ((iif(NEW.how_dev <> 0, NEW.how_vh % 2147483629 * 3 + NEW.how_hlc % 2147483587 * 5 + NEW.how_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."person" IS NOT OLD."person" OR NEW."kind" IS NOT OLD."kind" OR NEW."value" IS NOT OLD."value" OR NEW."safe_to_leave_message" IS NOT OLD."safe_to_leave_message" OR NEW."preferred" IS NOT OLD."preferred" OR NEW."ask_for" IS NOT OLD."ask_for") AND NEW.how_hlc = OLD.how_hlc AND NEW.how_dev = OLD.how_dev AND NEW.how_vh = OLD.how_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.how_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER contact_points_uncounted AFTER DELETE ON contact_points WHEN (OLD.cl > 0 AND (OLD.how_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'contact_points', OLD.origin, '', -1, -1 * ((iif(OLD.how_dev <> 0, OLD.how_vh % 2147483629 * 3 + OLD.how_hlc % 2147483587 * 5 + OLD.how_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.how_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER devices_counted AFTER INSERT ON devices WHEN (NEW.cl > 0 AND (NEW.card_dev <> 0 OR NEW.state_dev <> 0 OR NEW.scope_dev <> 0 OR NEW.end_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'devices', NEW.origin, '', 1, 1 * ((iif(NEW.card_dev <> 0, NEW.card_vh % 2147483629 * 3 + NEW.card_hlc % 2147483587 * 5 + NEW.card_dev % 65521 * 7, 0) + iif(NEW.state_dev <> 0, NEW.state_vh % 2147483629 * 5 + NEW.state_hlc % 2147483587 * 7 + NEW.state_dev % 65521 * 9, 0) + iif(NEW.scope_dev <> 0, NEW.scope_vh % 2147483629 * 7 + NEW.scope_hlc % 2147483587 * 9 + NEW.scope_dev % 65521 * 11, 0) + iif(NEW.end_dev <> 0, NEW.end_vh % 2147483629 * 9 + NEW.end_hlc % 2147483587 * 11 + NEW.end_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.card_dev <> 0 OR NEW.state_dev <> 0 OR NEW.scope_dev <> 0 OR NEW.end_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER devices_identity BEFORE UPDATE OF k, id, origin ON devices
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'devices: identity never changes'); END;

CREATE TRIGGER devices_moves BEFORE UPDATE ON devices WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'devices: a change must move lsn'); END;

CREATE TRIGGER devices_recounted AFTER UPDATE ON devices
BEGIN INSERT INTO sums SELECT 'devices', OLD.origin, '', -1, -1 * ((iif(OLD.card_dev <> 0, OLD.card_vh % 2147483629 * 3 + OLD.card_hlc % 2147483587 * 5 + OLD.card_dev % 65521 * 7, 0) + iif(OLD.state_dev <> 0, OLD.state_vh % 2147483629 * 5 + OLD.state_hlc % 2147483587 * 7 + OLD.state_dev % 65521 * 9, 0) + iif(OLD.scope_dev <> 0, OLD.scope_vh % 2147483629 * 7 + OLD.scope_hlc % 2147483587 * 9 + OLD.scope_dev % 65521 * 11, 0) + iif(OLD.end_dev <> 0, OLD.end_vh % 2147483629 * 9 + OLD.end_hlc % 2147483587 * 11 + OLD.end_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.card_dev <> 0 OR OLD.state_dev <> 0 OR OLD.scope_dev <> 0 OR OLD.end_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'devices', NEW.origin, '', 1, 1 * ((iif(NEW.card_dev <> 0, NEW.card_vh % 2147483629 * 3 + NEW.card_hlc % 2147483587 * 5 + NEW.card_dev % 65521 * 7, 0) + iif(NEW.state_dev <> 0, NEW.state_vh % 2147483629 * 5 + NEW.state_hlc % 2147483587 * 7 + NEW.state_dev % 65521 * 9, 0) + iif(NEW.scope_dev <> 0, NEW.scope_vh % 2147483629 * 7 + NEW.scope_hlc % 2147483587 * 9 + NEW.scope_dev % 65521 * 11, 0) + iif(NEW.end_dev <> 0, NEW.end_vh % 2147483629 * 9 + NEW.end_hlc % 2147483587 * 11 + NEW.end_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."number" IS NOT OLD."number" OR NEW."role" IS NOT OLD."role" OR NEW."label" IS NOT OLD."label" OR NEW."champion" IS NOT OLD."champion" OR NEW."certificate" IS NOT OLD."certificate") AND NEW.card_hlc = OLD.card_hlc AND NEW.card_dev = OLD.card_dev AND NEW.card_vh = OLD.card_vh, 7919, 0) + iif((NEW."state" IS NOT OLD."state") AND NEW.state_hlc = OLD.state_hlc AND NEW.state_dev = OLD.state_dev AND NEW.state_vh = OLD.state_vh, 7919, 0) + iif((NEW."scope" IS NOT OLD."scope" OR NEW."scope_version" IS NOT OLD."scope_version") AND NEW.scope_hlc = OLD.scope_hlc AND NEW.scope_dev = OLD.scope_dev AND NEW.scope_vh = OLD.scope_vh, 7919, 0) + iif((NEW."ended_history" IS NOT OLD."ended_history" OR NEW."ended_after" IS NOT OLD."ended_after" OR NEW."ended_stamp" IS NOT OLD."ended_stamp") AND NEW.end_hlc = OLD.end_hlc AND NEW.end_dev = OLD.end_dev AND NEW.end_vh = OLD.end_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.card_dev <> 0 OR NEW.state_dev <> 0 OR NEW.scope_dev <> 0 OR NEW.end_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER devices_uncounted AFTER DELETE ON devices WHEN (OLD.cl > 0 AND (OLD.card_dev <> 0 OR OLD.state_dev <> 0 OR OLD.scope_dev <> 0 OR OLD.end_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'devices', OLD.origin, '', -1, -1 * ((iif(OLD.card_dev <> 0, OLD.card_vh % 2147483629 * 3 + OLD.card_hlc % 2147483587 * 5 + OLD.card_dev % 65521 * 7, 0) + iif(OLD.state_dev <> 0, OLD.state_vh % 2147483629 * 5 + OLD.state_hlc % 2147483587 * 7 + OLD.state_dev % 65521 * 9, 0) + iif(OLD.scope_dev <> 0, OLD.scope_vh % 2147483629 * 7 + OLD.scope_hlc % 2147483587 * 9 + OLD.scope_dev % 65521 * 11, 0) + iif(OLD.end_dev <> 0, OLD.end_vh % 2147483629 * 9 + OLD.end_hlc % 2147483587 * 11 + OLD.end_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.card_dev <> 0 OR OLD.state_dev <> 0 OR OLD.scope_dev <> 0 OR OLD.end_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER editions_counted AFTER INSERT ON editions WHEN (NEW.cl > 0 AND (NEW.text_dev <> 0 OR NEW.review_dev <> 0 OR NEW.translation_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'editions', NEW.origin, '', 1, 1 * ((iif(NEW.text_dev <> 0, NEW.text_vh % 2147483629 * 3 + NEW.text_hlc % 2147483587 * 5 + NEW.text_dev % 65521 * 7, 0) + iif(NEW.review_dev <> 0, NEW.review_vh % 2147483629 * 5 + NEW.review_hlc % 2147483587 * 7 + NEW.review_dev % 65521 * 9, 0) + iif(NEW.translation_dev <> 0, NEW.translation_vh % 2147483629 * 7 + NEW.translation_hlc % 2147483587 * 9 + NEW.translation_dev % 65521 * 11, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.text_dev <> 0 OR NEW.review_dev <> 0 OR NEW.translation_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER editions_identity BEFORE UPDATE OF k, id, origin ON editions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'editions: identity never changes'); END;

CREATE TRIGGER editions_moves BEFORE UPDATE ON editions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'editions: a change must move lsn'); END;

CREATE TRIGGER editions_recounted AFTER UPDATE ON editions
BEGIN INSERT INTO sums SELECT 'editions', OLD.origin, '', -1, -1 * ((iif(OLD.text_dev <> 0, OLD.text_vh % 2147483629 * 3 + OLD.text_hlc % 2147483587 * 5 + OLD.text_dev % 65521 * 7, 0) + iif(OLD.review_dev <> 0, OLD.review_vh % 2147483629 * 5 + OLD.review_hlc % 2147483587 * 7 + OLD.review_dev % 65521 * 9, 0) + iif(OLD.translation_dev <> 0, OLD.translation_vh % 2147483629 * 7 + OLD.translation_hlc % 2147483587 * 9 + OLD.translation_dev % 65521 * 11, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.text_dev <> 0 OR OLD.review_dev <> 0 OR OLD.translation_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'editions', NEW.origin, '', 1, 1 * ((iif(NEW.text_dev <> 0, NEW.text_vh % 2147483629 * 3 + NEW.text_hlc % 2147483587 * 5 + NEW.text_dev % 65521 * 7, 0) + iif(NEW.review_dev <> 0, NEW.review_vh % 2147483629 * 5 + NEW.review_hlc % 2147483587 * 7 + NEW.review_dev % 65521 * 9, 0) + iif(NEW.translation_dev <> 0, NEW.translation_vh % 2147483629 * 7 + NEW.translation_hlc % 2147483587 * 9 + NEW.translation_dev % 65521 * 11, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."material" IS NOT OLD."material" OR NEW."language" IS NOT OLD."language" OR NEW."format" IS NOT OLD."format" OR NEW."version" IS NOT OLD."version" OR NEW."title" IS NOT OLD."title" OR NEW."content" IS NOT OLD."content" OR NEW."issued" IS NOT OLD."issued" OR NEW."source_edition" IS NOT OLD."source_edition" OR NEW."replaces" IS NOT OLD."replaces") AND NEW.text_hlc = OLD.text_hlc AND NEW.text_dev = OLD.text_dev AND NEW.text_vh = OLD.text_vh, 7919, 0) + iif((NEW."status" IS NOT OLD."status" OR NEW."review_by" IS NOT OLD."review_by" OR NEW."translated_by" IS NOT OLD."translated_by" OR NEW."reviewed_by" IS NOT OLD."reviewed_by" OR NEW."reviewed_on" IS NOT OLD."reviewed_on" OR NEW."back_translated" IS NOT OLD."back_translated") AND NEW.review_hlc = OLD.review_hlc AND NEW.review_dev = OLD.review_dev AND NEW.review_vh = OLD.review_vh, 7919, 0) + iif((NEW."steps" IS NOT OLD."steps") AND NEW.translation_hlc = OLD.translation_hlc AND NEW.translation_dev = OLD.translation_dev AND NEW.translation_vh = OLD.translation_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.text_dev <> 0 OR NEW.review_dev <> 0 OR NEW.translation_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER editions_uncounted AFTER DELETE ON editions WHEN (OLD.cl > 0 AND (OLD.text_dev <> 0 OR OLD.review_dev <> 0 OR OLD.translation_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'editions', OLD.origin, '', -1, -1 * ((iif(OLD.text_dev <> 0, OLD.text_vh % 2147483629 * 3 + OLD.text_hlc % 2147483587 * 5 + OLD.text_dev % 65521 * 7, 0) + iif(OLD.review_dev <> 0, OLD.review_vh % 2147483629 * 5 + OLD.review_hlc % 2147483587 * 7 + OLD.review_dev % 65521 * 9, 0) + iif(OLD.translation_dev <> 0, OLD.translation_vh % 2147483629 * 7 + OLD.translation_hlc % 2147483587 * 9 + OLD.translation_dev % 65521 * 11, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.text_dev <> 0 OR OLD.review_dev <> 0 OR OLD.translation_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER erasure_requests_counted AFTER INSERT ON erasure_requests WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'erasure_requests', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER erasure_requests_identity BEFORE UPDATE OF k, id, dev ON erasure_requests
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'erasure_requests: identity never changes'); END;

CREATE TRIGGER erasure_requests_moves BEFORE UPDATE ON erasure_requests WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'erasure_requests: a change must move lsn'); END;

CREATE TRIGGER erasure_requests_recounted AFTER UPDATE ON erasure_requests
BEGIN INSERT INTO sums SELECT 'erasure_requests', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'erasure_requests', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."subject" IS NOT OLD."subject" OR NEW."reason" IS NOT OLD."reason" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER erasure_requests_uncounted AFTER DELETE ON erasure_requests WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'erasure_requests', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER head_counts_counted AFTER INSERT ON head_counts WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'head_counts', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER head_counts_identity BEFORE UPDATE OF k, id, dev ON head_counts
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'head_counts: identity never changes'); END;

CREATE TRIGGER head_counts_moves BEFORE UPDATE ON head_counts WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'head_counts: a change must move lsn'); END;

CREATE TRIGGER head_counts_recounted AFTER UPDATE ON head_counts
BEGIN INSERT INTO sums SELECT 'head_counts', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'head_counts', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."session" IS NOT OLD."session" OR NEW."adults" IS NOT OLD."adults" OR NEW."children" IS NOT OLD."children" OR NEW."at" IS NOT OLD."at" OR NEW."counted_by" IS NOT OLD."counted_by") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER head_counts_uncounted AFTER DELETE ON head_counts WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'head_counts', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER hours_counted AFTER INSERT ON hours WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'hours', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER hours_identity BEFORE UPDATE OF k, id, dev ON hours
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'hours: identity never changes'); END;

CREATE TRIGGER hours_moves BEFORE UPDATE ON hours WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'hours: a change must move lsn'); END;

CREATE TRIGGER hours_recounted AFTER UPDATE ON hours
BEGIN INSERT INTO sums SELECT 'hours', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'hours', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."champion" IS NOT OLD."champion" OR NEW."date" IS NOT OLD."date" OR NEW."activity" IS NOT OLD."activity" OR NEW."minutes" IS NOT OLD."minutes" OR NEW."session" IS NOT OLD."session") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER hours_uncounted AFTER DELETE ON hours WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'hours', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER materials_counted AFTER INSERT ON materials WHEN (NEW.cl > 0 AND (NEW.what_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'materials', NEW.origin, '', 1, 1 * ((iif(NEW.what_dev <> 0, NEW.what_vh % 2147483629 * 3 + NEW.what_hlc % 2147483587 * 5 + NEW.what_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.what_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER materials_identity BEFORE UPDATE OF k, id, origin ON materials
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'materials: identity never changes'); END;

CREATE TRIGGER materials_moves BEFORE UPDATE ON materials WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'materials: a change must move lsn'); END;

CREATE TRIGGER materials_recounted AFTER UPDATE ON materials
BEGIN INSERT INTO sums SELECT 'materials', OLD.origin, '', -1, -1 * ((iif(OLD.what_dev <> 0, OLD.what_vh % 2147483629 * 3 + OLD.what_hlc % 2147483587 * 5 + OLD.what_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.what_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'materials', NEW.origin, '', 1, 1 * ((iif(NEW.what_dev <> 0, NEW.what_vh % 2147483629 * 3 + NEW.what_hlc % 2147483587 * 5 + NEW.what_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."slug" IS NOT OLD."slug" OR NEW."title" IS NOT OLD."title" OR NEW."topic" IS NOT OLD."topic" OR NEW."owner" IS NOT OLD."owner" OR NEW."sources" IS NOT OLD."sources" OR NEW."licence" IS NOT OLD."licence" OR NEW."may_print" IS NOT OLD."may_print" OR NEW."evidence_date" IS NOT OLD."evidence_date") AND NEW.what_hlc = OLD.what_hlc AND NEW.what_dev = OLD.what_dev AND NEW.what_vh = OLD.what_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.what_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER materials_uncounted AFTER DELETE ON materials WHEN (OLD.cl > 0 AND (OLD.what_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'materials', OLD.origin, '', -1, -1 * ((iif(OLD.what_dev <> 0, OLD.what_vh % 2147483629 * 3 + OLD.what_hlc % 2147483587 * 5 + OLD.what_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.what_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER merge_decisions_counted AFTER INSERT ON merge_decisions WHEN (NEW.cl > 0 AND (NEW.choice_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'merge_decisions', NEW.origin, p.party, 1, 1 * ((iif(NEW.choice_dev <> 0, NEW.choice_vh % 2147483629 * 3 + NEW.choice_hlc % 2147483587 * 5 + NEW.choice_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.choice_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER merge_decisions_identity BEFORE UPDATE OF k, id, origin ON merge_decisions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'merge_decisions: identity never changes'); END;

CREATE TRIGGER merge_decisions_moves BEFORE UPDATE ON merge_decisions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'merge_decisions: a change must move lsn'); END;

CREATE TRIGGER merge_decisions_recounted AFTER UPDATE ON merge_decisions
BEGIN INSERT INTO sums SELECT 'merge_decisions', OLD.origin, p.party, -1, -1 * ((iif(OLD.choice_dev <> 0, OLD.choice_vh % 2147483629 * 3 + OLD.choice_hlc % 2147483587 * 5 + OLD.choice_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.choice_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'merge_decisions', NEW.origin, p.party, 1, 1 * ((iif(NEW.choice_dev <> 0, NEW.choice_vh % 2147483629 * 3 + NEW.choice_hlc % 2147483587 * 5 + NEW.choice_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."kind" IS NOT OLD."kind" OR NEW."records" IS NOT OLD."records" OR NEW."choice" IS NOT OLD."choice" OR NEW."details" IS NOT OLD."details" OR NEW."champions" IS NOT OLD."champions") AND NEW.choice_hlc = OLD.choice_hlc AND NEW.choice_dev = OLD.choice_dev AND NEW.choice_vh = OLD.choice_vh, 7919, 0))) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.choice_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER merge_decisions_uncounted AFTER DELETE ON merge_decisions WHEN (OLD.cl > 0 AND (OLD.choice_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'merge_decisions', OLD.origin, p.party, -1, -1 * ((iif(OLD.choice_dev <> 0, OLD.choice_vh % 2147483629 * 3 + OLD.choice_hlc % 2147483587 * 5 + OLD.choice_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.choice_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

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

CREATE TRIGGER people_counted AFTER INSERT ON people WHEN (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.needs_dev <> 0 OR NEW.place_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'people', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.speech_dev <> 0, NEW.speech_vh % 2147483629 * 5 + NEW.speech_hlc % 2147483587 * 7 + NEW.speech_dev % 65521 * 9, 0) + iif(NEW.needs_dev <> 0, NEW.needs_vh % 2147483629 * 7 + NEW.needs_hlc % 2147483587 * 9 + NEW.needs_dev % 65521 * 11, 0) + iif(NEW.place_dev <> 0, NEW.place_vh % 2147483629 * 9 + NEW.place_hlc % 2147483587 * 11 + NEW.place_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.needs_dev <> 0 OR NEW.place_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER people_identity BEFORE UPDATE OF k, id, origin ON people
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'people: identity never changes'); END;

CREATE TRIGGER people_moves BEFORE UPDATE ON people WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'people: a change must move lsn'); END;

CREATE TRIGGER people_recounted AFTER UPDATE ON people
BEGIN INSERT INTO sums SELECT 'people', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.speech_dev <> 0, OLD.speech_vh % 2147483629 * 5 + OLD.speech_hlc % 2147483587 * 7 + OLD.speech_dev % 65521 * 9, 0) + iif(OLD.needs_dev <> 0, OLD.needs_vh % 2147483629 * 7 + OLD.needs_hlc % 2147483587 * 9 + OLD.needs_dev % 65521 * 11, 0) + iif(OLD.place_dev <> 0, OLD.place_vh % 2147483629 * 9 + OLD.place_hlc % 2147483587 * 11 + OLD.place_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.needs_dev <> 0 OR OLD.place_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'people', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.speech_dev <> 0, NEW.speech_vh % 2147483629 * 5 + NEW.speech_hlc % 2147483587 * 7 + NEW.speech_dev % 65521 * 9, 0) + iif(NEW.needs_dev <> 0, NEW.needs_vh % 2147483629 * 7 + NEW.needs_hlc % 2147483587 * 9 + NEW.needs_dev % 65521 * 11, 0) + iif(NEW.place_dev <> 0, NEW.place_vh % 2147483629 * 9 + NEW.place_hlc % 2147483587 * 11 + NEW.place_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."name" IS NOT OLD."name" OR NEW."note" IS NOT OLD."note") AND NEW.name_hlc = OLD.name_hlc AND NEW.name_dev = OLD.name_dev AND NEW.name_vh = OLD.name_vh, 7919, 0) + iif((NEW."speaks" IS NOT OLD."speaks" OR NEW."reads" IS NOT OLD."reads" OR NEW."reads_print" IS NOT OLD."reads_print") AND NEW.speech_hlc = OLD.speech_hlc AND NEW.speech_dev = OLD.speech_dev AND NEW.speech_vh = OLD.speech_vh, 7919, 0) + iif((NEW."needs" IS NOT OLD."needs") AND NEW.needs_hlc = OLD.needs_hlc AND NEW.needs_dev = OLD.needs_dev AND NEW.needs_vh = OLD.needs_vh, 7919, 0) + iif((NEW."age_band" IS NOT OLD."age_band" OR NEW."district" IS NOT OLD."district") AND NEW.place_hlc = OLD.place_hlc AND NEW.place_dev = OLD.place_dev AND NEW.place_vh = OLD.place_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.speech_dev <> 0 OR NEW.needs_dev <> 0 OR NEW.place_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER people_uncounted AFTER DELETE ON people WHEN (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.needs_dev <> 0 OR OLD.place_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'people', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.speech_dev <> 0, OLD.speech_vh % 2147483629 * 5 + OLD.speech_hlc % 2147483587 * 7 + OLD.speech_dev % 65521 * 9, 0) + iif(OLD.needs_dev <> 0, OLD.needs_vh % 2147483629 * 7 + OLD.needs_hlc % 2147483587 * 9 + OLD.needs_dev % 65521 * 11, 0) + iif(OLD.place_dev <> 0, OLD.place_vh % 2147483629 * 9 + OLD.place_hlc % 2147483587 * 11 + OLD.place_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.speech_dev <> 0 OR OLD.needs_dev <> 0 OR OLD.place_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER print_jobs_counted AFTER INSERT ON print_jobs WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'print_jobs', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER print_jobs_identity BEFORE UPDATE OF k, id, dev ON print_jobs
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'print_jobs: identity never changes'); END;

CREATE TRIGGER print_jobs_moves BEFORE UPDATE ON print_jobs WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'print_jobs: a change must move lsn'); END;

CREATE TRIGGER print_jobs_recounted AFTER UPDATE ON print_jobs
BEGIN INSERT INTO sums SELECT 'print_jobs', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'print_jobs', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."edition" IS NOT OLD."edition" OR NEW."beside" IS NOT OLD."beside" OR NEW."copies" IS NOT OLD."copies" OR NEW."size" IS NOT OLD."size" OR NEW."paper" IS NOT OLD."paper" OR NEW."layout" IS NOT OLD."layout" OR NEW."printer" IS NOT OLD."printer" OR NEW."review_passed" IS NOT OLD."review_passed" OR NEW."reason" IS NOT OLD."reason" OR NEW."session" IS NOT OLD."session" OR NEW."reverses" IS NOT OLD."reverses" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER print_jobs_uncounted AFTER DELETE ON print_jobs WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'print_jobs', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER programmes_counted AFTER INSERT ON programmes WHEN (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.people_dev <> 0 OR NEW.rules_dev <> 0 OR NEW.drafts_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'programmes', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.people_dev <> 0, NEW.people_vh % 2147483629 * 5 + NEW.people_hlc % 2147483587 * 7 + NEW.people_dev % 65521 * 9, 0) + iif(NEW.rules_dev <> 0, NEW.rules_vh % 2147483629 * 7 + NEW.rules_hlc % 2147483587 * 9 + NEW.rules_dev % 65521 * 11, 0) + iif(NEW.drafts_dev <> 0, NEW.drafts_vh % 2147483629 * 9 + NEW.drafts_hlc % 2147483587 * 11 + NEW.drafts_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.people_dev <> 0 OR NEW.rules_dev <> 0 OR NEW.drafts_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER programmes_identity BEFORE UPDATE OF k, id, origin ON programmes
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'programmes: identity never changes'); END;

CREATE TRIGGER programmes_moves BEFORE UPDATE ON programmes WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'programmes: a change must move lsn'); END;

CREATE TRIGGER programmes_recounted AFTER UPDATE ON programmes
BEGIN INSERT INTO sums SELECT 'programmes', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.people_dev <> 0, OLD.people_vh % 2147483629 * 5 + OLD.people_hlc % 2147483587 * 7 + OLD.people_dev % 65521 * 9, 0) + iif(OLD.rules_dev <> 0, OLD.rules_vh % 2147483629 * 7 + OLD.rules_hlc % 2147483587 * 9 + OLD.rules_dev % 65521 * 11, 0) + iif(OLD.drafts_dev <> 0, OLD.drafts_vh % 2147483629 * 9 + OLD.drafts_hlc % 2147483587 * 11 + OLD.drafts_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.people_dev <> 0 OR OLD.rules_dev <> 0 OR OLD.drafts_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'programmes', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.people_dev <> 0, NEW.people_vh % 2147483629 * 5 + NEW.people_hlc % 2147483587 * 7 + NEW.people_dev % 65521 * 9, 0) + iif(NEW.rules_dev <> 0, NEW.rules_vh % 2147483629 * 7 + NEW.rules_hlc % 2147483587 * 9 + NEW.rules_dev % 65521 * 11, 0) + iif(NEW.drafts_dev <> 0, NEW.drafts_vh % 2147483629 * 9 + NEW.drafts_hlc % 2147483587 * 11 + NEW.drafts_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."name" IS NOT OLD."name" OR NEW."code" IS NOT OLD."code" OR NEW."organisation" IS NOT OLD."organisation") AND NEW.name_hlc = OLD.name_hlc AND NEW.name_dev = OLD.name_dev AND NEW.name_vh = OLD.name_vh, 7919, 0) + iif((NEW."controller" IS NOT OLD."controller" OR NEW."contact" IS NOT OLD."contact" OR NEW."safeguarding_lead" IS NOT OLD."safeguarding_lead" OR NEW."caldicott_guardian" IS NOT OLD."caldicott_guardian") AND NEW.people_hlc = OLD.people_hlc AND NEW.people_dev = OLD.people_dev AND NEW.people_vh = OLD.people_vh, 7919, 0) + iif((NEW."default_mode" IS NOT OLD."default_mode" OR NEW."disclosure" IS NOT OLD."disclosure" OR NEW."languages" IS NOT OLD."languages" OR NEW."time_zone" IS NOT OLD."time_zone" OR NEW."year_start" IS NOT OLD."year_start" OR NEW."started" IS NOT OLD."started") AND NEW.rules_hlc = OLD.rules_hlc AND NEW.rules_dev = OLD.rules_dev AND NEW.rules_vh = OLD.rules_vh, 7919, 0) + iif((NEW."drafts_blocked" IS NOT OLD."drafts_blocked") AND NEW.drafts_hlc = OLD.drafts_hlc AND NEW.drafts_dev = OLD.drafts_dev AND NEW.drafts_vh = OLD.drafts_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.people_dev <> 0 OR NEW.rules_dev <> 0 OR NEW.drafts_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER programmes_uncounted AFTER DELETE ON programmes WHEN (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.people_dev <> 0 OR OLD.rules_dev <> 0 OR OLD.drafts_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'programmes', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.people_dev <> 0, OLD.people_vh % 2147483629 * 5 + OLD.people_hlc % 2147483587 * 7 + OLD.people_dev % 65521 * 9, 0) + iif(OLD.rules_dev <> 0, OLD.rules_vh % 2147483629 * 7 + OLD.rules_hlc % 2147483587 * 9 + OLD.rules_dev % 65521 * 11, 0) + iif(OLD.drafts_dev <> 0, OLD.drafts_vh % 2147483629 * 9 + OLD.drafts_hlc % 2147483587 * 11 + OLD.drafts_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.people_dev <> 0 OR OLD.rules_dev <> 0 OR OLD.drafts_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER receipts_identity BEFORE UPDATE OF k, id, dev ON receipts
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'receipts: identity never changes'); END;

CREATE TRIGGER receipts_moves BEFORE UPDATE ON receipts WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'receipts: a change must move lsn'); END;

CREATE TRIGGER same_people_counted AFTER INSERT ON same_people WHEN (NEW.cl > 0 AND (NEW.verdict_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'same_people', NEW.origin, p.party, 1, 1 * ((iif(NEW.verdict_dev <> 0, NEW.verdict_vh % 2147483629 * 3 + NEW.verdict_hlc % 2147483587 * 5 + NEW.verdict_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.verdict_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER same_people_identity BEFORE UPDATE OF k, id, origin ON same_people
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'same_people: identity never changes'); END;

CREATE TRIGGER same_people_moves BEFORE UPDATE ON same_people WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'same_people: a change must move lsn'); END;

CREATE TRIGGER same_people_recounted AFTER UPDATE ON same_people
BEGIN INSERT INTO sums SELECT 'same_people', OLD.origin, p.party, -1, -1 * ((iif(OLD.verdict_dev <> 0, OLD.verdict_vh % 2147483629 * 3 + OLD.verdict_hlc % 2147483587 * 5 + OLD.verdict_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.verdict_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'same_people', NEW.origin, p.party, 1, 1 * ((iif(NEW.verdict_dev <> 0, NEW.verdict_vh % 2147483629 * 3 + NEW.verdict_hlc % 2147483587 * 5 + NEW.verdict_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."a" IS NOT OLD."a" OR NEW."b" IS NOT OLD."b" OR NEW."verdict" IS NOT OLD."verdict" OR NEW."champions" IS NOT OLD."champions") AND NEW.verdict_hlc = OLD.verdict_hlc AND NEW.verdict_dev = OLD.verdict_dev AND NEW.verdict_vh = OLD.verdict_vh, 7919, 0))) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.verdict_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER same_people_uncounted AFTER DELETE ON same_people WHEN (OLD.cl > 0 AND (OLD.verdict_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'same_people', OLD.origin, p.party, -1, -1 * ((iif(OLD.verdict_dev <> 0, OLD.verdict_vh % 2147483629 * 3 + OLD.verdict_hlc % 2147483587 * 5 + OLD.verdict_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.verdict_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER session_reports_counted AFTER INSERT ON session_reports WHEN (NEW.cl > 0 AND (NEW.answers_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'session_reports', NEW.origin, '', 1, 1 * ((iif(NEW.answers_dev <> 0, NEW.answers_vh % 2147483629 * 3 + NEW.answers_hlc % 2147483587 * 5 + NEW.answers_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.answers_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER session_reports_identity BEFORE UPDATE OF k, id, origin ON session_reports
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'session_reports: identity never changes'); END;

CREATE TRIGGER session_reports_moves BEFORE UPDATE ON session_reports WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'session_reports: a change must move lsn'); END;

CREATE TRIGGER session_reports_recounted AFTER UPDATE ON session_reports
BEGIN INSERT INTO sums SELECT 'session_reports', OLD.origin, '', -1, -1 * ((iif(OLD.answers_dev <> 0, OLD.answers_vh % 2147483629 * 3 + OLD.answers_hlc % 2147483587 * 5 + OLD.answers_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.answers_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'session_reports', NEW.origin, '', 1, 1 * ((iif(NEW.answers_dev <> 0, NEW.answers_vh % 2147483629 * 3 + NEW.answers_hlc % 2147483587 * 5 + NEW.answers_dev % 65521 * 7, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."session" IS NOT OLD."session" OR NEW."form_version" IS NOT OLD."form_version" OR NEW."note" IS NOT OLD."note" OR NEW."answers" IS NOT OLD."answers" OR NEW."closed_at" IS NOT OLD."closed_at" OR NEW."closed_by" IS NOT OLD."closed_by") AND NEW.answers_hlc = OLD.answers_hlc AND NEW.answers_dev = OLD.answers_dev AND NEW.answers_vh = OLD.answers_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.answers_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER session_reports_uncounted AFTER DELETE ON session_reports WHEN (OLD.cl > 0 AND (OLD.answers_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'session_reports', OLD.origin, '', -1, -1 * ((iif(OLD.answers_dev <> 0, OLD.answers_vh % 2147483629 * 3 + OLD.answers_hlc % 2147483587 * 5 + OLD.answers_dev % 65521 * 7, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.answers_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER sessions_counted AFTER INSERT ON sessions WHEN (NEW.cl > 0 AND (NEW.plan_dev <> 0 OR NEW.mode_dev <> 0 OR NEW.state_dev <> 0 OR NEW.team_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'sessions', NEW.origin, p.party, 1, 1 * ((iif(NEW.plan_dev <> 0, NEW.plan_vh % 2147483629 * 3 + NEW.plan_hlc % 2147483587 * 5 + NEW.plan_dev % 65521 * 7, 0) + iif(NEW.mode_dev <> 0, NEW.mode_vh % 2147483629 * 5 + NEW.mode_hlc % 2147483587 * 7 + NEW.mode_dev % 65521 * 9, 0) + iif(NEW.state_dev <> 0, NEW.state_vh % 2147483629 * 7 + NEW.state_hlc % 2147483587 * 9 + NEW.state_dev % 65521 * 11, 0) + iif(NEW.team_dev <> 0, NEW.team_vh % 2147483629 * 9 + NEW.team_hlc % 2147483587 * 11 + NEW.team_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.plan_dev <> 0 OR NEW.mode_dev <> 0 OR NEW.state_dev <> 0 OR NEW.team_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER sessions_identity BEFORE UPDATE OF k, id, origin ON sessions
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'sessions: identity never changes'); END;

CREATE TRIGGER sessions_moves BEFORE UPDATE ON sessions WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'sessions: a change must move lsn'); END;

CREATE TRIGGER sessions_recounted AFTER UPDATE ON sessions
BEGIN INSERT INTO sums SELECT 'sessions', OLD.origin, p.party, -1, -1 * ((iif(OLD.plan_dev <> 0, OLD.plan_vh % 2147483629 * 3 + OLD.plan_hlc % 2147483587 * 5 + OLD.plan_dev % 65521 * 7, 0) + iif(OLD.mode_dev <> 0, OLD.mode_vh % 2147483629 * 5 + OLD.mode_hlc % 2147483587 * 7 + OLD.mode_dev % 65521 * 9, 0) + iif(OLD.state_dev <> 0, OLD.state_vh % 2147483629 * 7 + OLD.state_hlc % 2147483587 * 9 + OLD.state_dev % 65521 * 11, 0) + iif(OLD.team_dev <> 0, OLD.team_vh % 2147483629 * 9 + OLD.team_hlc % 2147483587 * 11 + OLD.team_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.plan_dev <> 0 OR OLD.mode_dev <> 0 OR OLD.state_dev <> 0 OR OLD.team_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'sessions', NEW.origin, p.party, 1, 1 * ((iif(NEW.plan_dev <> 0, NEW.plan_vh % 2147483629 * 3 + NEW.plan_hlc % 2147483587 * 5 + NEW.plan_dev % 65521 * 7, 0) + iif(NEW.mode_dev <> 0, NEW.mode_vh % 2147483629 * 5 + NEW.mode_hlc % 2147483587 * 7 + NEW.mode_dev % 65521 * 9, 0) + iif(NEW.state_dev <> 0, NEW.state_vh % 2147483629 * 7 + NEW.state_hlc % 2147483587 * 9 + NEW.state_dev % 65521 * 11, 0) + iif(NEW.team_dev <> 0, NEW.team_vh % 2147483629 * 9 + NEW.team_hlc % 2147483587 * 11 + NEW.team_dev % 65521 * 13, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."title" IS NOT OLD."title" OR NEW."venue" IS NOT OLD."venue" OR NEW."starts_at" IS NOT OLD."starts_at" OR NEW."ends_at" IS NOT OLD."ends_at" OR NEW."setting" IS NOT OLD."setting" OR NEW."format" IS NOT OLD."format" OR NEW."topics" IS NOT OLD."topics" OR NEW."languages" IS NOT OLD."languages" OR NEW."interpreter" IS NOT OLD."interpreter" OR NEW."revision" IS NOT OLD."revision") AND NEW.plan_hlc = OLD.plan_hlc AND NEW.plan_dev = OLD.plan_dev AND NEW.plan_vh = OLD.plan_vh, 7919, 0) + iif((NEW."mode" IS NOT OLD."mode") AND NEW.mode_hlc = OLD.mode_hlc AND NEW.mode_dev = OLD.mode_dev AND NEW.mode_vh = OLD.mode_vh, 7919, 0) + iif((NEW."status" IS NOT OLD."status" OR NEW."reason" IS NOT OLD."reason") AND NEW.state_hlc = OLD.state_hlc AND NEW.state_dev = OLD.state_dev AND NEW.state_vh = OLD.state_vh, 7919, 0) + iif((NEW."champions" IS NOT OLD."champions") AND NEW.team_hlc = OLD.team_hlc AND NEW.team_dev = OLD.team_dev AND NEW.team_vh = OLD.team_vh, 7919, 0))) FROM (SELECT '' AS party UNION SELECT value FROM json_each(NEW.champions)) p WHERE (NEW.cl > 0 AND (NEW.plan_dev <> 0 OR NEW.mode_dev <> 0 OR NEW.state_dev <> 0 OR NEW.team_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER sessions_uncounted AFTER DELETE ON sessions WHEN (OLD.cl > 0 AND (OLD.plan_dev <> 0 OR OLD.mode_dev <> 0 OR OLD.state_dev <> 0 OR OLD.team_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'sessions', OLD.origin, p.party, -1, -1 * ((iif(OLD.plan_dev <> 0, OLD.plan_vh % 2147483629 * 3 + OLD.plan_hlc % 2147483587 * 5 + OLD.plan_dev % 65521 * 7, 0) + iif(OLD.mode_dev <> 0, OLD.mode_vh % 2147483629 * 5 + OLD.mode_hlc % 2147483587 * 7 + OLD.mode_dev % 65521 * 9, 0) + iif(OLD.state_dev <> 0, OLD.state_vh % 2147483629 * 7 + OLD.state_hlc % 2147483587 * 9 + OLD.state_dev % 65521 * 11, 0) + iif(OLD.team_dev <> 0, OLD.team_vh % 2147483629 * 9 + OLD.team_hlc % 2147483587 * 11 + OLD.team_dev % 65521 * 13, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0) FROM (SELECT '' AS party UNION SELECT value FROM json_each(OLD.champions)) p WHERE (OLD.cl > 0 AND (OLD.plan_dev <> 0 OR OLD.mode_dev <> 0 OR OLD.state_dev <> 0 OR OLD.team_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER stock_movements_counted AFTER INSERT ON stock_movements WHEN (NEW.hlc > 0 AND NEW.dev <> 0)
BEGIN INSERT INTO sums SELECT 'stock_movements', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + 0)  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER stock_movements_identity BEFORE UPDATE OF k, id, dev ON stock_movements
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.dev <= 2147483647)
  OR (NEW.dev IS NOT OLD.dev AND OLD.dev BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'stock_movements: identity never changes'); END;

CREATE TRIGGER stock_movements_moves BEFORE UPDATE ON stock_movements WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'stock_movements: a change must move lsn'); END;

CREATE TRIGGER stock_movements_recounted AFTER UPDATE ON stock_movements
BEGIN INSERT INTO sums SELECT 'stock_movements', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'stock_movements', NEW.dev, '', 1, 1 * ((iif(NEW.dev <> 0, NEW.vh % 2147483629 * 3 + NEW.hlc % 2147483587 * 5 + NEW.dev % 65521 * 7, 0)) + (iif((NEW."edition" IS NOT OLD."edition" OR NEW."kind" IS NOT OLD."kind" OR NEW."quantity" IS NOT OLD."quantity" OR NEW."session" IS NOT OLD."session" OR NEW."reason" IS NOT OLD."reason" OR NEW."at" IS NOT OLD."at") AND NEW.hlc = OLD.hlc AND NEW.dev = OLD.dev AND NEW.vh = OLD.vh, 7919, 0)))  WHERE (NEW.hlc > 0 AND NEW.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER stock_movements_uncounted AFTER DELETE ON stock_movements WHEN (OLD.hlc > 0 AND OLD.dev <> 0)
BEGIN INSERT INTO sums SELECT 'stock_movements', OLD.dev, '', -1, -1 * ((iif(OLD.dev <> 0, OLD.vh % 2147483629 * 3 + OLD.hlc % 2147483587 * 5 + OLD.dev % 65521 * 7, 0)) + 0)  WHERE (OLD.hlc > 0 AND OLD.dev <> 0) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER venues_counted AFTER INSERT ON venues WHEN (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.address_dev <> 0 OR NEW.access_dev <> 0 OR NEW.contact_dev <> 0 OR NEW.source_dev <> 0 OR NEW.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'venues', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.address_dev <> 0, NEW.address_vh % 2147483629 * 5 + NEW.address_hlc % 2147483587 * 7 + NEW.address_dev % 65521 * 9, 0) + iif(NEW.access_dev <> 0, NEW.access_vh % 2147483629 * 7 + NEW.access_hlc % 2147483587 * 9 + NEW.access_dev % 65521 * 11, 0) + iif(NEW.contact_dev <> 0, NEW.contact_vh % 2147483629 * 9 + NEW.contact_hlc % 2147483587 * 11 + NEW.contact_dev % 65521 * 13, 0) + iif(NEW.source_dev <> 0, NEW.source_vh % 2147483629 * 11 + NEW.source_hlc % 2147483587 * 13 + NEW.source_dev % 65521 * 15, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.address_dev <> 0 OR NEW.access_dev <> 0 OR NEW.contact_dev <> 0 OR NEW.source_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER venues_identity BEFORE UPDATE OF k, id, origin ON venues
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.origin <= 2147483647)
  OR (NEW.origin IS NOT OLD.origin AND OLD.origin BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, 'venues: identity never changes'); END;

CREATE TRIGGER venues_moves BEFORE UPDATE ON venues WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, 'venues: a change must move lsn'); END;

CREATE TRIGGER venues_recounted AFTER UPDATE ON venues
BEGIN INSERT INTO sums SELECT 'venues', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.address_dev <> 0, OLD.address_vh % 2147483629 * 5 + OLD.address_hlc % 2147483587 * 7 + OLD.address_dev % 65521 * 9, 0) + iif(OLD.access_dev <> 0, OLD.access_vh % 2147483629 * 7 + OLD.access_hlc % 2147483587 * 9 + OLD.access_dev % 65521 * 11, 0) + iif(OLD.contact_dev <> 0, OLD.contact_vh % 2147483629 * 9 + OLD.contact_hlc % 2147483587 * 11 + OLD.contact_dev % 65521 * 13, 0) + iif(OLD.source_dev <> 0, OLD.source_vh % 2147483629 * 11 + OLD.source_hlc % 2147483587 * 13 + OLD.source_dev % 65521 * 15, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.address_dev <> 0 OR OLD.access_dev <> 0 OR OLD.contact_dev <> 0 OR OLD.source_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO sums SELECT 'venues', NEW.origin, '', 1, 1 * ((iif(NEW.name_dev <> 0, NEW.name_vh % 2147483629 * 3 + NEW.name_hlc % 2147483587 * 5 + NEW.name_dev % 65521 * 7, 0) + iif(NEW.address_dev <> 0, NEW.address_vh % 2147483629 * 5 + NEW.address_hlc % 2147483587 * 7 + NEW.address_dev % 65521 * 9, 0) + iif(NEW.access_dev <> 0, NEW.access_vh % 2147483629 * 7 + NEW.access_hlc % 2147483587 * 9 + NEW.access_dev % 65521 * 11, 0) + iif(NEW.contact_dev <> 0, NEW.contact_vh % 2147483629 * 9 + NEW.contact_hlc % 2147483587 * 11 + NEW.contact_dev % 65521 * 13, 0) + iif(NEW.source_dev <> 0, NEW.source_vh % 2147483629 * 11 + NEW.source_hlc % 2147483587 * 13 + NEW.source_dev % 65521 * 15, 0) + iif(NEW.cl_dev <> 0, NEW.cl * 1000003 + NEW.cl_dev % 65521 * 10007, 0)) + (iif((NEW."name" IS NOT OLD."name" OR NEW."setting" IS NOT OLD."setting") AND NEW.name_hlc = OLD.name_hlc AND NEW.name_dev = OLD.name_dev AND NEW.name_vh = OLD.name_vh, 7919, 0) + iif((NEW."address" IS NOT OLD."address" OR NEW."district" IS NOT OLD."district" OR NEW."website" IS NOT OLD."website") AND NEW.address_hlc = OLD.address_hlc AND NEW.address_dev = OLD.address_dev AND NEW.address_vh = OLD.address_vh, 7919, 0) + iif((NEW."access" IS NOT OLD."access" OR NEW."capacity" IS NOT OLD."capacity") AND NEW.access_hlc = OLD.access_hlc AND NEW.access_dev = OLD.access_dev AND NEW.access_vh = OLD.access_vh, 7919, 0) + iif((NEW."contact" IS NOT OLD."contact") AND NEW.contact_hlc = OLD.contact_hlc AND NEW.contact_dev = OLD.contact_dev AND NEW.contact_vh = OLD.contact_vh, 7919, 0) + iif((NEW."source" IS NOT OLD."source" OR NEW."source_key" IS NOT OLD."source_key") AND NEW.source_hlc = OLD.source_hlc AND NEW.source_dev = OLD.source_dev AND NEW.source_vh = OLD.source_vh, 7919, 0)))  WHERE (NEW.cl > 0 AND (NEW.name_dev <> 0 OR NEW.address_dev <> 0 OR NEW.access_dev <> 0 OR NEW.contact_dev <> 0 OR NEW.source_dev <> 0 OR NEW.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;

CREATE TRIGGER venues_uncounted AFTER DELETE ON venues WHEN (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.address_dev <> 0 OR OLD.access_dev <> 0 OR OLD.contact_dev <> 0 OR OLD.source_dev <> 0 OR OLD.cl_dev <> 0))
BEGIN INSERT INTO sums SELECT 'venues', OLD.origin, '', -1, -1 * ((iif(OLD.name_dev <> 0, OLD.name_vh % 2147483629 * 3 + OLD.name_hlc % 2147483587 * 5 + OLD.name_dev % 65521 * 7, 0) + iif(OLD.address_dev <> 0, OLD.address_vh % 2147483629 * 5 + OLD.address_hlc % 2147483587 * 7 + OLD.address_dev % 65521 * 9, 0) + iif(OLD.access_dev <> 0, OLD.access_vh % 2147483629 * 7 + OLD.access_hlc % 2147483587 * 9 + OLD.access_dev % 65521 * 11, 0) + iif(OLD.contact_dev <> 0, OLD.contact_vh % 2147483629 * 9 + OLD.contact_hlc % 2147483587 * 11 + OLD.contact_dev % 65521 * 13, 0) + iif(OLD.source_dev <> 0, OLD.source_vh % 2147483629 * 11 + OLD.source_hlc % 2147483587 * 13 + OLD.source_dev % 65521 * 15, 0) + iif(OLD.cl_dev <> 0, OLD.cl * 1000003 + OLD.cl_dev % 65521 * 10007, 0)) + 0)  WHERE (OLD.cl > 0 AND (OLD.name_dev <> 0 OR OLD.address_dev <> 0 OR OLD.access_dev <> 0 OR OLD.contact_dev <> 0 OR OLD.source_dev <> 0 OR OLD.cl_dev <> 0)) ON CONFLICT("table", dev, party) DO UPDATE SET n = n + excluded.n, total = total + excluded.total; END;
