// Pictures beside the documents, on the path WORKSHOP/blob: by SHA-256, in pieces, from where a
// broken line left off (TOG-PICTURE in docs/spec/together.md). They lie as files, each workshop's
// in a folder of its own; seats look at what they hold.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createDecoder, readTailAsUint8Array, readUint8Array, readVarUint } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeUint8Array, writeVarUint } from 'lib0/encoding'
import { WebSocketServer } from 'ws'
import { roleOf } from './tokens.mjs'

const [GET, PUT, SIZE, WANT, STORED, PIECE, GET_THUMBNAIL, THUMBNAIL] = Array(8).keys()
const PIECE_BYTES = 64 * 2 ** 10
const MOST_BYTES = 64 * 2 ** 20
const MOST_OF_WORKSHOP = 4 * 2 ** 30
const PLACE = /\/([^/?]+)\/blob$/

export class Pictures {
  #sockets = new WebSocketServer({ noServer: true, maxPayload: 2 * PIECE_BYTES })

  constructor (folder, secret) {
    this.folder = folder
    this.secret = secret
  }

  /** Takes connections for pictures; the refusal at the end keeps Hocuspocus' hands off them. */
  async onUpgrade ({ request, socket, head }) {
    const place = PLACE.exec(request.url)
    if (!place) return undefined
    const workshop = decoded(place[1])
    const token = decoded((request.headers.authorization ?? '').replace(/^Bearer /, ''))
    const role = roleOf(this.secret, workshop, token)
    if (!role) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    } else {
      const shelf = new Shelf(path.join(this.folder, digestOf(Buffer.from(workshop))))
      this.#sockets.handleUpgrade(request, socket, head, (line) => serve(line, shelf, role))
    }
    return Promise.reject()
  }
}

/** A workshop's pictures. */
class Shelf {
  constructor (folder) {
    this.folder = folder
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  whole (digest) { return path.join(this.folder, digest) }
  part (digest) { return path.join(this.folder, `${digest}.part`) }

  size (digest) { return fs.statSync(this.whole(digest), { throwIfNoEntry: false })?.size ?? 0 }

  /** How much of a picture has come. */
  come (digest) { return fs.statSync(this.part(digest), { throwIfNoEntry: false })?.size ?? 0 }

  hasRoomFor (bytes) {
    const sizes = fs.readdirSync(this.folder).map((name) =>
      fs.statSync(path.join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0)
    return sizes.reduce((sum, size) => sum + size, bytes) <= MOST_OF_WORKSHOP
  }

  /** Puts a picture that has come whole on the disk; whether it is what its digest says. */
  finish (digest) {
    const isRight = digestOf(fs.readFileSync(this.part(digest))) === digest
    if (!isRight) {
      fs.rmSync(this.part(digest))
      return false
    }
    const file = fs.openSync(this.part(digest), 'r+')
    fs.fsyncSync(file)
    fs.closeSync(file)
    fs.renameSync(this.part(digest), this.whole(digest))
    return true
  }
}

function serve (line, shelf, role) {
  const sizes = new Map()
  line.on('error', () => line.terminate())
  line.on('message', (frame, isBinary) => {
    try {
      if (!isBinary) throw new Error('a text')
      answer(line, shelf, role === 'edit', sizes, frame)
    } catch {
      line.close(1002, 'no message about pictures, or no space for them')
    }
  })
}

function answer (line, shelf, mayWrite, sizes, frame) {
  const decoder = createDecoder(new Uint8Array(frame))
  const kind = readVarUint(decoder)
  const digest = Buffer.from(readUint8Array(decoder, 32)).toString('hex')
  const value = readVarUint(decoder)
  const say = (kind, value, data) => line.send(message(kind, digest, value, data))
  if (kind === GET) {
    say(SIZE, shelf.size(digest))
    if (value < shelf.size(digest)) give(line, shelf.whole(digest), digest, value)
  } else if (kind === GET_THUMBNAIL) {
    say(THUMBNAIL, 0)
  } else if (kind === PUT) {
    if (fs.existsSync(shelf.whole(digest))) return say(STORED, 1)
    const isAllowed = mayWrite && value > 0 && value <= MOST_BYTES && shelf.hasRoomFor(value)
    if (!isAllowed) return say(STORED, 0)
    sizes.set(digest, value)
    if (shelf.come(digest) > value) fs.rmSync(shelf.part(digest))
    if (shelf.come(digest) === value) return say(STORED, Number(shelf.finish(digest)))
    say(WANT, shelf.come(digest))
  } else if (kind === PIECE && mayWrite && sizes.has(digest)) {
    const come = shelf.come(digest)
    const data = readTailAsUint8Array(decoder)
    if (value !== come) return say(WANT, come)
    if (come + data.length > sizes.get(digest)) throw new Error('more than was offered')
    fs.appendFileSync(shelf.part(digest), data)
    if (come + data.length === sizes.get(digest)) say(STORED, Number(shelf.finish(digest)))
  } else {
    throw new Error('nobody may say this')
  }
}

/** Sends a file's pieces, each once the one before it has left. */
async function give (line, name, digest, from) {
  const file = await fs.promises.open(name)
  try {
    for await (const data of file.createReadStream({ start: from, highWaterMark: PIECE_BYTES })) {
      await new Promise((resolve, reject) => {
        line.send(message(PIECE, digest, from, data), (error) => error ? reject(error) : resolve())
      })
      from += data.length
    }
  } catch {
    line.terminate()
  }
}

function message (kind, digest, value, data) {
  const encoder = createEncoder()
  writeVarUint(encoder, kind)
  writeUint8Array(encoder, Buffer.from(digest, 'hex'))
  writeVarUint(encoder, value)
  if (data) writeUint8Array(encoder, data)
  return toUint8Array(encoder)
}

function digestOf (data) {
  return crypto.createHash('sha256').update(data).digest('hex')
}

function decoded (text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
