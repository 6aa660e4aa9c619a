import { sql, type Kysely } from 'kysely'

/** The first schema. Frozen once released. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table organisation (
    id               text    not null primary key check (id = 'organisation'),
    name             text    not null check (length(name) > 0),
    ukprn            text    not null,
    staff_count      integer,
    learners_under_18 integer,
    learners_adult   integer,
    apprentices      integer,
    areas            text    not null check (json_valid(areas)),
    programmes       text    not null check (json_valid(programmes)),
    context          text    not null
  ) strict`,
  `create table site (
    id         text not null primary key,
    name       text not null check (length(name) > 0),
    kind       text not null check (kind in ('head-office', 'centre', 'employer', 'online')),
    area       text not null,
    note       text not null,
    created_at text not null,
    removed_at text
  ) strict`,
  `create table scope_answer (
    id     text not null primary key,
    answer text check (answer in ('yes', 'no')),
    detail text not null
  ) strict`,
  `create table person (
    id          text    not null primary key,
    name        text    not null check (length(name) > 0),
    job_title   text    not null,
    roles       text    not null check (json_valid(roles)),
    started_on  text,
    left_on     text,
    is_external integer not null check (is_external in (0, 1)),
    created_at  text    not null,
    removed_at  text
  ) strict`,
  `create table framework (
    id           text not null primary key,
    title        text not null,
    content_hash text not null,
    adopted_at   text not null
  ) strict`,
  `create table evaluation (
    id           text not null primary key,
    framework_id text not null references framework (id),
    name         text not null,
    status       text not null check (status in ('draft', 'submitted', 'signed-off')),
    started_on   text not null
  ) strict`,
  `create table judgement (
    id                    text    not null primary key,
    evaluation_id         text    not null references evaluation (id),
    criterion_code        text    not null,
    level                 integer check (level between 0 and 3),
    is_not_applicable     integer not null check (is_not_applicable in (0, 1)),
    not_applicable_reason text    not null,
    confidence            text    check (confidence in ('unknown', 'low', 'medium', 'high')),
    narrative             text    not null,
    proof                 text    not null,
    impact                text    not null,
    agreed_by             text    not null,
    next_step             text    not null,
    updated_at            text    not null,
    unique (evaluation_id, criterion_code)
  ) strict`,
  `create table risk (
    id                  text not null primary key,
    number              integer not null unique,
    library_code        text,
    title               text not null check (length(title) > 0),
    category            text not null,
    cause               text not null,
    event               text not null,
    consequence         text not null,
    who_harmed          text not null,
    local_context       text not null,
    local_source        text not null,
    inherent_likelihood integer check (inherent_likelihood between 1 and 5),
    inherent_impact     integer check (inherent_impact between 1 and 5),
    inherent_reason     text not null,
    residual_likelihood integer check (residual_likelihood between 1 and 5),
    residual_impact     integer check (residual_impact between 1 and 5),
    residual_reason     text not null,
    owner_id            text references person (id),
    review_due          text,
    status              text not null check (status in ('open', 'closed')),
    closed_reason       text not null,
    updated_at          text not null,
    removed_at          text
  ) strict`,
  `create table control (
    id           text not null primary key,
    name         text not null check (length(name) > 0),
    kind         text not null check (kind in ('preventive', 'detective', 'responsive')),
    owner_id     text references person (id),
    tested_on    text,
    tested_by_id text references person (id),
    test_result  text check (test_result in ('works', 'partly', 'does-not-work')),
    test_note    text not null,
    created_at   text not null,
    check (tested_on is null or (tested_by_id is not null and test_result is not null))
  ) strict`,
  `create table risk_control (
    id         text not null primary key,
    risk_id    text not null references risk (id),
    control_id text not null references control (id),
    unique (risk_id, control_id)
  ) strict`,
  `create index risk_control_by_control on risk_control (control_id)`,
  `create table risk_criterion (
    id             text not null primary key,
    risk_id        text not null references risk (id),
    criterion_code text not null,
    unique (risk_id, criterion_code)
  ) strict`,
  `create table action (
    id                text    not null primary key,
    number            integer not null unique,
    library_code      text,
    action            text    not null check (length(action) > 0),
    reason            text    not null,
    owner_id          text    references person (id),
    support           text    not null,
    start_on          text,
    due_on            text,
    priority          text    not null check (priority in ('high', 'medium', 'low')),
    baseline          text    not null,
    measure           text    not null,
    target            text    not null,
    evidence_expected text    not null,
    status            text    not null check (status in ('not-started', 'on-track', 'at-risk', 'complete', 'verified')),
    progress          integer not null check (progress between 0 and 100),
    completed_on      text,
    impact            text    not null,
    verified_on       text,
    verified_by_id    text    references person (id),
    verification_note text    not null,
    overdue_reason    text    not null,
    updated_at        text    not null,
    removed_at        text,
    check (status not in ('complete', 'verified') or (completed_on is not null and impact <> '')),
    check (status <> 'verified' or (verified_on is not null and verified_by_id is not null))
  ) strict`,
  `create table action_update (
    id        text not null primary key,
    action_id text not null references action (id),
    on_date   text not null,
    by_id     text references person (id),
    text      text not null,
    created_at text not null
  ) strict`,
  `create index action_update_by_action on action_update (action_id)`,
  `create table action_criterion (
    id             text not null primary key,
    action_id      text not null references action (id),
    criterion_code text not null,
    unique (action_id, criterion_code)
  ) strict`,
  `create table action_risk (
    id        text not null primary key,
    action_id text not null references action (id),
    risk_id   text not null references risk (id),
    unique (action_id, risk_id)
  ) strict`,
  `create index action_risk_by_risk on action_risk (risk_id)`,
  `create table organisation_root (
    id          text not null primary key,
    subject     text not null,
    certificate text not null,
    fingerprint text not null,
    valid_to    text not null
  ) strict`,
  `create table signatory (
    id          text not null primary key,
    root_id     text not null references organisation_root (id),
    person_id   text not null references person (id),
    role        text not null,
    certificate text not null,
    fingerprint text not null,
    valid_from  text not null,
    valid_to    text not null
  ) strict`,
  // Private keys, encrypted under their owner's passphrase. Outside the audit trail: a key must be destroyable.
  `create table key_box (
    owner_id text not null primary key,
    box      text not null check (json_valid(box))
  ) strict`,
  `create table pack (
    id           text    not null primary key,
    number       integer not null unique,
    pack_number  text    not null,
    kind         text    not null check (kind in ('signed', 'wet-signature', 'unsigned')),
    state        text    not null check (state in ('writing', 'finished', 'failed')),
    as_at        text    not null,
    created_at   text    not null,
    finished_at  text,
    file_path    text    not null,
    sha256       text,
    pages        integer,
    signatory_id text    references signatory (id),
    sections     text    not null check (json_valid(sections)),
    audit_head   text    not null
  ) strict`,
  `create table erasure (
    id          text not null primary key,
    entity_type text not null,
    entity_id   text not null,
    why         text not null check (length(why) > 0),
    erased_at   text not null
  ) strict`,
  `create table audit_entry (
    sequence       integer not null primary key,
    transaction_id text    not null,
    at             text    not null,
    actor_id       text,
    entered_for_id text,
    entity_type    text    not null,
    entity_id      text    not null,
    operation      text    not null check (operation in ('create', 'update', 'delete')),
    format_version integer not null,
    reverses       text,
    payload_hash   text    not null,
    previous_hash  text    not null,
    hash           text    not null unique
  ) strict`,
  `create index audit_entry_by_entity on audit_entry (entity_type, entity_id, sequence)`,
  `create index audit_entry_by_transaction on audit_entry (transaction_id)`,
  // body is null once its personal data was erased; erasure_id then names the reasoned tombstone.
  `create table audit_payload (
    sequence   integer not null primary key references audit_entry (sequence),
    salt       text,
    body       text,
    erasure_id text references erasure (id),
    check ((body is null) = (erasure_id is not null)),
    check ((body is null) = (salt is null))
  ) strict`,
  `create trigger audit_entry_never_changes before update on audit_entry
   begin select raise(abort, 'the audit trail is append-only'); end`,
  `create trigger audit_entry_never_goes before delete on audit_entry
   begin select raise(abort, 'the audit trail is append-only'); end`,
  `create trigger audit_payload_only_erased before update on audit_payload
   when new.body is not null or new.sequence <> old.sequence or new.erasure_id is null
   begin select raise(abort, 'the audit trail is append-only'); end`,
  `create trigger audit_payload_never_goes before delete on audit_payload
   begin select raise(abort, 'the audit trail is append-only'); end`,
]
