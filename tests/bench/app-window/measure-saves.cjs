const { createHash, randomBytes, randomUUID } = require('node:crypto')
const path = require('node:path')

/**
 * Times saves of one judgement from the page, through the bridge, to the acknowledged commit; and, one for one between
 * them, the same three rows (judgement, audit entry, audit payload) committed by bare better-sqlite3, as durable, to a
 * database of its own. Both in this process, on this disk, in the same seconds.
 */
exports.measureSaves = async (window) => {
  const rounds = Number(process.env.BENCH_SAVES)
  const bare = openBare()
  const app = []
  const floor = []
  for (let round = 0; round < rounds; round++) {
    const narrative = `Round ${round}. ${'We meet each quarter and write down what changed. '.repeat(8)}`
    app.push(
      await window.webContents.executeJavaScript(`(async () => {
        const started = performance.now()
        const saved = await window.sevenfold.call('judgement:save', ${JSON.stringify({ criterion: 'LG-1', narrative })})
        if (!saved.ok) throw new Error(JSON.stringify(saved))
        return performance.now() - started
      })()`),
    )
    const started = performance.now()
    bare(round, narrative)
    floor.push(performance.now() - started)
  }
  return { app, floor }
}

function openBare() {
  const Sqlite = require('better-sqlite3')
  const db = new Sqlite(path.join(process.env.SEVENFOLD_DATA_DIR, 'bare.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`
    create table judgement (id text primary key, narrative text, updated_at text) strict;
    create table audit_entry (sequence integer primary key, transaction_id text, at text, entity_type text, entity_id text,
      operation text, payload_hash text, previous_hash text, hash text unique) strict;
    create table audit_payload (sequence integer primary key, salt text, body text) strict;
    insert into judgement values ('one', '', '');
  `)
  const update = db.prepare('update judgement set narrative = ?, updated_at = ? where id = ?')
  const entry = db.prepare('insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const payload = db.prepare('insert into audit_payload values (?, ?, ?)')
  const hash = (text) => createHash('sha256').update(text).digest('hex')
  let previous = hash('')
  return db.transaction((round, narrative) => {
    const at = new Date().toISOString()
    const salt = randomBytes(16).toString('hex')
    const body = JSON.stringify({ reason: null, after: { id: 'one', narrative, updated_at: at } })
    update.run(narrative, at, 'one')
    const payloadHash = hash(`${salt}\n${body}`)
    const own = hash(previous + payloadHash)
    entry.run(round + 1, randomUUID(), at, 'judgement', 'one', 'update', payloadHash, previous, own)
    payload.run(round + 1, salt, body)
    previous = own
  })
}
