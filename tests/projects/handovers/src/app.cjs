const express = require('express');
const { Server } = require('socket.io');
const { Board } = require('./board.cjs');
const greet = require('./greet.cjs');
const orders = require('./routes/orders.cjs');

const app = express();
const io = new Server(3000);

app.set('io', io);
app.set('staff', io.to('staff'));
app.set('cache', new Map());
app.locals.live = io;
globalThis.live = io;
app.use((req, _res, next) => {
  req.io = io;
  next();
});
app.use(orders);

new Board(io).open({ io });
greet({ io, words: [] });
