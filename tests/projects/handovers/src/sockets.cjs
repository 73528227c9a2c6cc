const { Server } = require('socket.io');

const Sockets = module.exports;

Sockets.start = (port) => {
  Sockets.server = new Server(port);
  Sockets.names = new Map();
  Sockets.staff = Sockets.server.to('staff-' + port);
};
