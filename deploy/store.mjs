// Every update is in SQLite before anybody is told that it was taken. Several processes of one
// machine share the file; what one of them has logged, the others need not.
import Database from 'libsql'
import * as Y from 'yjs'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS updates (
    seq INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    data BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS updates_of ON updates (document, seq);
`
const MANY = 200

export class SqliteLog {
  #unsaved = new WeakSet()

  constructor (file) {
    this.db = new Database(file)
    this.db.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    this.db.exec(SCHEMA)
    this.select = this.db.prepare('SELECT seq, data FROM updates WHERE document = ? ORDER BY seq')
    this.insert = this.db.prepare('INSERT INTO updates (document, data) VALUES (?, ?)')
    this.remove = this.db.prepare('DELETE FROM updates WHERE document = ? AND seq <= ?')
    this.join = this.db.transaction((name) => {
      const rows = this.select.all(name)
      if (rows.length < MANY) return
      const whole = Y.mergeUpdates(rows.map((row) => new Uint8Array(row.data)))
      this.remove.run(name, rows.at(-1).seq)
      this.insert.run(name, Buffer.from(whole))
    })
  }

  async onLoadDocument ({ document, documentName, instance }) {
    for (const { data } of this.select.all(documentName)) Y.applyUpdate(document, new Uint8Array(data))
    // Yjs calls this before Hocuspocus acknowledges the update.
    document.on('update', (update, origin) => {
      if (origin?.source !== 'redis') this.#log(document, update, instance)
    })
  }

  /** While the disk refuses, nothing more is taken: whoever sends something is sent away. */
  async beforeSync ({ document }) {
    if (!this.#unsaved.has(document)) return
    this.insert.run(document.name, Buffer.from(Y.encodeStateAsUpdate(document)))
    this.#unsaved.delete(document)
  }

  async onStoreDocument ({ documentName }) {
    this.join.immediate(documentName)
  }

  async onDestroy () {
    this.db.close()
  }

  #log (document, update, instance) {
    try {
      this.insert.run(document.name, Buffer.from(update))
    } catch (error) {
      console.error('the disk refuses:', error.code)
      this.#unsaved.add(document)
      instance.closeConnections(document.name)
    }
  }
}
