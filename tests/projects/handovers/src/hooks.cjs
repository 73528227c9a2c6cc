const { Server } = require('socket.io');

module.exports = (hooks) => {
  const io = new Server(3000);
  hooks.callAll('connected', { io, names: new Map() });
  hooks.callAll('narrowed', { io: io.to(hooks.room) });
};
