// No module takes it in.
module.exports = (io) => io;
