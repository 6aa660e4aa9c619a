import Sqlite from 'better-sqlite3'

/* Another program that has a database file open: `write` holds the right to write, `alone` lets nobody else in at all. */
const [file = '', how] = process.argv.slice(2)
const sqlite = new Sqlite(file)
if (how === 'alone') sqlite.pragma('locking_mode = EXCLUSIVE')
sqlite.exec('begin immediate; create table if not exists theirs (id)')
process.stdout.write('held\n')
process.stdin.resume().on('end', () => {
  sqlite.exec('rollback')
  sqlite.close()
})
