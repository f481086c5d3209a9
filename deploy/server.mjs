// One process: rooms on PORT, kept in FOLDER, together with other processes by REDIS.
//   node server.mjs     PORT (8080; 0: any), ADDRESS (127.0.0.1), FOLDER (data), REDIS (HOST:PORT)
import path from 'node:path'
import { Server } from '@hocuspocus/server'
import { Redis } from '@hocuspocus/extension-redis'
import { Guard } from './guard.mjs'
import { Pictures } from './pictures.mjs'
import { SqliteLog } from './store.mjs'
import { secretIn } from './tokens.mjs'

const { PORT = '8080', ADDRESS = '127.0.0.1', FOLDER = 'data', REDIS } = process.env
const MOST_BYTES = 16 * 2 ** 20

const secret = secretIn(FOLDER)
const extensions = [
  new Guard(secret),
  new SqliteLog(path.join(FOLDER, 'rooms.sqlite')),
  new Pictures(path.join(FOLDER, 'pictures'), secret)
]
if (REDIS) {
  const [host, port] = REDIS.split(':')
  extensions.push(new Redis({ host, port: Number(port ?? 6379) }))
}
const server = new Server({
  address: ADDRESS,
  port: Number(PORT),
  quiet: true,
  extensions,
  websocketOptions: { maxPayload: MOST_BYTES }
})
await server.listen()
console.log(JSON.stringify({ pid: process.pid, port: server.address.port }))
