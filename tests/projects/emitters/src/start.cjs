const { Server } = require('socket.io');
const manage = require('./lib/manager.cjs');
const { greet, send } = require('./lib/sender.cjs');

const io = new Server(3000);

manage(io);
greet(io);
send(io.to('staff'));
