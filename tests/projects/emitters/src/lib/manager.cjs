// Taken in by `start.cjs`, which hands it the server.
module.exports = (io) => {
  io.on('connection', () => undefined);
};
