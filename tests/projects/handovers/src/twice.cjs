const { Server } = require('socket.io');

const Sockets = module.exports;

Sockets.start = (port) => {
  Sockets.server = new Server(port);
};
Sockets.fake = () => {
  Sockets.server = { emit: () => undefined };
};
