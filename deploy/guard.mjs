// What nobody may do: write with a token for viewing, name documents as they like, send what comes
// before its predecessors, or send without end. Limits belong to connections, never to addresses:
// a hall is often one address.
import { roleOf } from './tokens.mjs'

const NAME = /^([^/\0]{1,100})\/([\w-]{1,64})$/u
const BYTES = { burst: 64 * 2 ** 20, rate: 4 * 2 ** 20 }
const MESSAGES = { burst: 5000, rate: 500 }

export class Guard {
  #spent = new WeakMap()

  constructor (secret) {
    this.secret = secret
  }

  async onAuthenticate ({ documentName, token, connectionConfig }) {
    const workshop = NAME.exec(documentName)?.[1]
    const role = workshop && roleOf(this.secret, workshop, token)
    if (!role) throw refusal('permission-denied')
    connectionConfig.readOnly = role === 'view'
  }

  async beforeHandleMessage ({ connection, update }) {
    const spent = this.#spent.get(connection) ?? { at: Date.now(), bytes: 0, messages: 0 }
    this.#spent.set(connection, spent)
    const passed = (Date.now() - spent.at) / 1000
    spent.at = Date.now()
    spent.bytes = Math.max(0, spent.bytes - passed * BYTES.rate) + update.byteLength
    spent.messages = Math.max(0, spent.messages - passed * MESSAGES.rate) + 1
    if (spent.bytes > BYTES.burst || spent.messages > MESSAGES.burst) throw refusal('too fast')
  }

  /** Operations without their predecessors would be given to every later seat, and lock it out. */
  async afterHandleMessage ({ document, connection }) {
    const { store } = document
    if (!store.pendingStructs && !store.pendingDs) return
    store.pendingStructs = store.pendingDs = null
    connection.close({ code: 4400, reason: 'an update that comes too early' })
  }
}

function refusal (reason) {
  return Object.assign(new Error(), { code: 4403, reason })
}
