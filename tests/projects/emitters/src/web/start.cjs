const { Server } = require('socket.io');
const app = require('./app.cjs');
const log = require('./log.cjs');

app.io = new Server(3000);
app.log = log;
require('./orders.cjs');
