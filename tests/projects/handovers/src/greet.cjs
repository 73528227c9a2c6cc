// Called by `app.cjs` with an object that has the server.
module.exports = ({ io }) => io;
