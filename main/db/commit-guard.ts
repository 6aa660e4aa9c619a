import { auditedEntities } from '#shared/domain/audit'
import type { SqliteFile } from './sqlite'

/**
 * Temporary triggers of this connection that see every change to an audited table: inside a commit they note which
 * rows were touched, outside one they refuse the write. So nothing is ever changed without its audit entry, whoever
 * wrote the statement.
 */
export function installCommitGuard(sqlite: SqliteFile): void {
  sqlite.exec(`
    create temp table open_commit (one integer primary key);
    create temp table touched (
      position    integer primary key autoincrement,
      entity_type text not null,
      entity_id   text not null,
      unique (entity_type, entity_id)
    );
  `)
  for (const table of auditedEntities) {
    for (const [event, row] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ]) {
      sqlite.exec(`
        create temp trigger audit_${table}_${event} after ${event} on main."${table}" begin
          select raise(abort, 'a change to ${table} outside a commit') where not exists (select 1 from open_commit);
          insert or ignore into touched (entity_type, entity_id) values ('${table}', ${row}.id);
        end
      `)
    }
    // An id is for life: the trail could not follow a record that changed its name.
    sqlite.exec(`
      create temp trigger audit_${table}_id before update of id on main."${table}" when new.id <> old.id begin
        select raise(abort, 'the id of ${table} can not change');
      end
    `)
  }
}
