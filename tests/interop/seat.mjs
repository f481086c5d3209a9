// A seat that others wrote: Yjs with the provider of y-websocket or Hocuspocus, led by lines of JSON.
//   node seat.mjs URL ROOM TOKEN [CERTIFICATE.pem]
//   node seat.mjs hocuspocus+URL/WORKSHOP#TOKEN ROOM
// Each line in is one order, each line out its answer (or "null").
import fs from 'node:fs'
import readline from 'node:readline'
import { HocuspocusProvider } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const [url, room, token, certificate] = process.argv.slice(2)
const ca = certificate && fs.readFileSync(certificate)

class Pinned extends WebSocket {
  constructor (address, protocols) {
    super(address, protocols, ca ? { ca, checkServerIdentity: () => undefined } : {})
  }
}

const doc = new Y.Doc()

function yWebsocket () {
  return new WebsocketProvider(url, room, doc, {
    params: token ? { token } : {},
    WebSocketPolyfill: Pinned,
    disableBc: true
  })
}

function hocuspocus () {
  const [, address, workshop, secret] = /^hocuspocus\+(wss?:.*\/([^/]*))#(.*)$/.exec(url)
  return new HocuspocusProvider({
    url: address,
    WebSocketPolyfill: WebSocket,
    name: `${decodeURIComponent(workshop)}/${room}`,
    token: secret,
    document: doc,
    minDelay: 100,
    delay: 200,
    maxDelay: 500
  })
}

const provider = url.startsWith('hocuspocus+') ? hocuspocus() : yWebsocket()
const elements = doc.getMap('elements')
const words = (id) => elements.get(id).get('text')

const orders = {
  synced: () => provider.synced,
  status: () => ({ connected: provider.wsconnected ?? provider.isAuthenticated, client: doc.clientID }),
  read: () => JSON.parse(JSON.stringify(elements.toJSON())),
  delta: (id) => elements.get(id)?.get('text')?.toDelta() ?? null,
  insert: (id, at, text, attributes) => { words(id).insert(at, text, attributes ?? {}) },
  cut: (id, at, count) => { words(id).delete(at, count) },
  put: (id, fields) => { elements.get(id).set(...fields) },
  add: (id, fields) => { elements.set(id, new Y.Map(Object.entries(fields))) },
  bytes: (id, key, list) => { elements.get(id).set(key, Uint8Array.from(list)) },
  show: (state) => { provider.awareness.setLocalState(state) },
  others: () => [...provider.awareness.getStates()]
    .filter(([client]) => client !== doc.clientID),
  leave: () => { provider.disconnect() },
  back: () => { provider.connect() },
  end: () => { provider.destroy(); process.exit(0) }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const [order, ...values] = JSON.parse(line)
  process.stdout.write(JSON.stringify(orders[order](...values) ?? null) + '\n')
})
