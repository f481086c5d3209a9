// y-websocket's own server behind TLS, with a certificate and key in one file.
import fs from 'node:fs'
import https from 'node:https'
import { WebSocketServer } from 'ws'
import { setupWSConnection } from '@y/websocket-server/utils'

const [host, port, pem] = [process.env.HOST, Number(process.env.PORT), fs.readFileSync(process.argv[2])]
const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', setupWSConnection)
const server = https.createServer({ key: pem, cert: pem, minVersion: 'TLSv1.3' })
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, connection => {
    sockets.emit('connection', connection, request)
  })
})
server.listen(port, host, () => console.log(`running on port ${port}`))
