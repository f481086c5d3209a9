// Who may do what: a token is derived from the server's secret, the workshop and the role, so that
// no list of workshops is kept.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export const ROLES = ['edit', 'view']
const TOKEN_BYTES = 15

/** The server's secret, made at the first start and readable by its user only. */
export function secretIn (folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, 'secret')
  try {
    fs.writeFileSync(file, crypto.randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return fs.readFileSync(file, 'utf8').trim()
}

export function tokenFor (secret, workshop, role) {
  const digest = crypto.createHmac('sha256', secret).update(`${role}\0${workshop}`).digest()
  return digest.subarray(0, TOKEN_BYTES).toString('base64url')
}

/** The role that a token gives in a workshop; undefined: none. Takes the same time for all. */
export function roleOf (secret, workshop, token) {
  const given = crypto.createHash('sha256').update(token).digest()
  return ROLES.filter((role) => {
    const right = crypto.createHash('sha256').update(tokenFor(secret, workshop, role)).digest()
    return crypto.timingSafeEqual(given, right)
  })[0]
}
