// Made by `app.cjs`, which hands it the server.
exports.Board = class Board {
  constructor(io) {
    this.io = io;
  }
};
