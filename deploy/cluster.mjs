// Several processes behind one port: each connection goes to one of them, Redis joins their rooms,
// and one that dies is started again while its seats go on with another.
//   node cluster.mjs     WORKERS (2), REDIS (127.0.0.1:6379), and what server.mjs is told
import cluster from 'node:cluster'
import { fileURLToPath } from 'node:url'

const { WORKERS = '2', REDIS = '127.0.0.1:6379' } = process.env
const AGAIN_AFTER_MS = 500
let isEnding = false

function start () {
  if (!isEnding) cluster.fork({ REDIS })
}

function end () {
  isEnding = true
  for (const worker of Object.values(cluster.workers)) worker.process.kill('SIGTERM')
}

cluster.setupPrimary({ exec: fileURLToPath(new URL('server.mjs', import.meta.url)) })
cluster.on('exit', () => {
  if (isEnding && Object.keys(cluster.workers).length === 0) process.exit(0)
  setTimeout(start, AGAIN_AFTER_MS)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)
for (let number = 0; number < Number(WORKERS); number++) start()
