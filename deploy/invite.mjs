// Prints what people join a workshop on this server by, for each role.
//   node invite.mjs WORKSHOP wss://SERVER     FOLDER (data) as for server.mjs
import { ROLES, secretIn, tokenFor } from './tokens.mjs'

const [workshop, server] = process.argv.slice(2)
if (!workshop || workshop.includes('/') || workshop.length > 100 || !/^wss?:\/\/./.test(server)) {
  console.error('usage: node invite.mjs WORKSHOP wss://SERVER')
  process.exit(2)
}
const secret = secretIn(process.env.FOLDER ?? 'data')
const there = `hocuspocus+${server.replace(/\/+$/, '')}/${encodeURIComponent(workshop)}`
const addresses = ROLES.map((role) => [role, `${there}#${tokenFor(secret, workshop, role)}`])
console.log(JSON.stringify(Object.fromEntries(addresses)))
